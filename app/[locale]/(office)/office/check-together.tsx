import { notFound } from "next/navigation";
import { CheckPage } from "@/components/projects/together/check-page";
import { RegisterPapers } from "@/components/projects/together/register-papers";
import { listHref, TOGETHER_PAGES } from "@/components/projects/together/together-address";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { chosenOf } from "@/lib/domain/project/choice";
import type { StepTogether } from "@/lib/domain/project/steps-together";
import type { Locale } from "@/lib/format/locale";
import { choosingInput, readChosen } from "@/lib/input/chosen-projects";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { choiceKey, getChoice, sentKey } from "@/lib/queries/projects/find-choice";
import { listChosen } from "@/lib/queries/projects/list-for-step";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { whoWorks } from "../who-works";
import { checkedRows } from "./checked-rows";
import { usualYear } from "./choose-together";

/** What would become of the đề án that are chosen, or, once they were sent, what became of them. */
export async function checkTogether(step: StepTogether, params: AddressParams, locale: Locale) {
  const actor = await whoWorks(`${TOGETHER_PAGES[step]}/check`);
  if (!can(actor, `project.${step}`, actor.unitId ? { stewardUnitId: actor.unitId } : "national")) notFound();
  const sent = params.sent === "1";
  const { value: asked } = parseLeniently(choosingInput, params);
  const year = asked.year ?? usualYear(step, Number(vietnamDay(new Date()).slice(0, 4)));
  const scope = readScope(actor);
  const choice = await getChoice(scope, sent ? sentKey(step, year) : choiceKey(step, year));
  const chosen = chosenOf(choice).map(readChosen);
  const seen = await listChosen(
    scope,
    chosen.map(({ code }) => code),
  );
  const rows = await checkedRows(actor, { step, sent, chosen, seen }, locale);
  const unitName = actor.unitId && (await getUnitName(actor.unitId));
  const papers = step === "register" && sent && actor.unitId && unitName && (
    <RegisterPapers unitId={actor.unitId} unitName={unitName} year={year} />
  );
  return <CheckPage {...{ step, year, sent, rows, papers }} list={listHref(step, { ...asked, year })} />;
}
