import { notFound } from "next/navigation";
import { ChoosePage } from "@/components/projects/together/choose-page";
import { TogetherFilters } from "@/components/projects/together/together-filters";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { stillStanding } from "@/lib/domain/project/choice";
import type { StepTogether } from "@/lib/domain/project/steps-together";
import { choosingInput, readChosen } from "@/lib/input/chosen-projects";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { choiceKey, getChoice } from "@/lib/queries/projects/find-choice";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { listChosen, listForStep } from "@/lib/queries/projects/list-for-step";
import { whoWorks } from "../who-works";
import { sumsOf } from "./sums-of";

/** Of which plan year a step is taken: plans are made for next year, and carried out in their own. */
export const usualYear = (step: StepTogether, thisYear: number) => (step === "start" ? thisYear : thisYear + 1);

/** The list of đề án to take one step on together, for who takes it; its usual plan year unless told. */
export async function chooseTogether(step: StepTogether, address: string, params: AddressParams) {
  const actor = await whoWorks(address);
  if (!can(actor, `project.${step}`, actor.unitId ? { stewardUnitId: actor.unitId } : "national")) notFound();
  const { value: asked } = parseLeniently(choosingInput, params);
  const thisYear = Number(vietnamDay(new Date()).slice(0, 4));
  const query = { ...asked, unitId: actor.unitId ?? asked.unitId, year: asked.year ?? usualYear(step, thisYear) };
  const scope = readScope(actor);
  const [list, choices, left] = await Promise.all([
    listForStep(scope, { step, ...query }),
    listFilterChoices(),
    getChoice(scope, choiceKey(step, query.year)),
  ]);
  const seen = await listChosen(
    scope,
    left.map(({ code }) => code),
  );
  const { kept, gone } = stillStanding(left, seen);
  const years = [...new Set([thisYear + 2, thisYear + 1, thisYear, thisYear - 1, query.year])].sort(
    (one, other) => other - one,
  );
  const filters = <TogetherFilters step={step} query={query} years={years} choices={choices} />;
  const choosing = { ...asked, year: query.year, page: list.page };
  return (
    <ChoosePage
      {...{ step, choosing, list, choice: kept, filters }}
      gone={gone.map(({ code }) => code)}
      sums={sumsOf(kept.filter(({ isChosen }) => isChosen).map(readChosen), seen)}
    />
  );
}
