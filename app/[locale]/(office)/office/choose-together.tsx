import { notFound } from "next/navigation";
import { ChoosePage } from "@/components/projects/together/choose-page";
import { TogetherFilters } from "@/components/projects/together/together-filters";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import type { StepTogether } from "@/lib/domain/project/steps-together";
import { choosingInput, readChosen } from "@/lib/input/chosen-projects";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { listForStep } from "@/lib/queries/projects/list-for-step";
import { whoWorks } from "../who-works";

/** The list of đề án to take one step on together, for who takes it; the plan of next year unless told. */
export async function chooseTogether(step: StepTogether, page: string, params: AddressParams) {
  const actor = await whoWorks(page);
  if (!can(actor, `project.${step}`, actor.unitId ? { stewardUnitId: actor.unitId } : "national")) notFound();
  const { value: asked } = parseLeniently(choosingInput, params);
  const thisYear = Number(vietnamDay(new Date()).slice(0, 4));
  const query = { ...asked, unitId: actor.unitId ?? asked.unitId, year: asked.year ?? thisYear + 1 };
  const [list, choices] = await Promise.all([listForStep(readScope(actor), { step, ...query }), listFilterChoices()]);
  const years = [...new Set([thisYear + 2, thisYear + 1, thisYear, query.year])].sort((one, other) => other - one);
  const kept = {
    year: String(query.year),
    ...(asked.unitId && { unitId: asked.unitId }),
    ...(asked.content && { content: asked.content }),
  };
  const filters = <TogetherFilters step={step} query={query} years={years} choices={choices} />;
  return <ChoosePage {...{ step, year: query.year, list, chosen: readChosen(params), filters, kept }} />;
}
