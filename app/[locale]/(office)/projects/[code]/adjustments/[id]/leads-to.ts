import type { Actor } from "@/lib/domain/access/actor";
import { fundDecidedBy } from "@/lib/domain/access/decision-rules";
import { can, ownPlace } from "@/lib/domain/access/permissions";
import type { AdjustedProject } from "@/lib/domain/adjustment/adjustment";
import { stepsAhead } from "@/lib/domain/project/steps-ahead";
import { STEPS_OF_FUND } from "@/lib/domain/steps/decision-steps";
import { PROJECT_STEPS } from "@/lib/domain/steps/project-steps";

/** What an agreed request leads to that this person may do themselves: drafting the plan decision, stopping the đề án. */
export function leadsTo(actor: Actor, project: AdjustedProject) {
  const { fund, stewardUnitId } = project;
  const ahead = stepsAhead(actor, { ...project, steward: { id: stewardUnitId } }, []);
  return {
    drafts: fundDecidedBy(actor) === fund && can(actor, STEPS_OF_FUND[fund].draft, ownPlace(actor)),
    stops: ahead.some(({ step }) => PROJECT_STEPS[step].verb === "stop"),
  };
}
