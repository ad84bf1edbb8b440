import type { Role } from "@/lib/domain/access/roles";
import { grouped } from "@/lib/domain/grouped";
import { isKeptApart } from "@/lib/domain/steps/kept-apart";
import { stepRules } from "@/lib/domain/steps/step-rules";
import { accountId, emailOf, leaderEmail, officerEmails } from "../../accounts/sample-account";
import type { Row } from "../../write/row";
import { sampleId } from "../chance/sample-id";

const RULES = stepRules().filter(({ step }) => step.startsWith("project.") && !step.startsWith("project.withdraw"));

/** What people were told of the last step of each đề án, none of it read yet: as the portal tells it when a step is taken. */
export function noticeRows(projects: readonly Row[], steps: readonly Row[]): Row[] {
  const histories = grouped(steps, ({ project_id }) => project_id);
  return projects.flatMap((project) => {
    const history = histories.get(project.id) ?? [];
    const last = history.at(-1);
    if (!last) return [];
    const taken = history.map(({ step, taken_by }) => ({
      step: String(step),
      takenBy: String(taken_by),
      onBehalfOf: null,
    }));
    const turn = RULES.filter(({ state, fund }) => state === last.to_state && fund === project.fund).flatMap(
      ({ step, role }) =>
        accountsOf(role, String(project.unit_id)).filter((account) => !isKeptApart(step, [account], taken)),
    );
    const submitted = taken.filter(({ step }) => step === "project.submit").map(({ takenBy }) => takenBy);
    return [...new Set([...turn, ...submitted])]
      .filter((account) => account !== last.taken_by)
      .map(
        (account_id): Row => ({
          ...{ id: sampleId("notice", String(last.id), account_id), account_id, project_id: project.id ?? null },
          ...{ kind: turn.includes(account_id) ? "project.turn" : "project.moved" },
          ...{ step_id: last.id ?? null, recorded_at: last.taken_at ?? null, read_at: null },
          mailed_at: last.taken_at ?? null,
        }),
      );
  });
}

function accountsOf(role: Role, unitId: string): readonly string[] {
  const emails: Partial<Record<Role, readonly string[]>> = {
    PROVINCE_OFFICER: officerEmails(unitId),
    PROVINCE_LEADER: [leaderEmail(unitId)],
    MINISTRY_OFFICER: ["cuc.chuyenvien", "cuc.chuyenvien2"].map(emailOf),
    MINISTRY_LEADER: [emailOf("cuc.lanhdao")],
  };
  return (emails[role] ?? []).map(accountId);
}
