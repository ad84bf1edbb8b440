import { notFound } from "next/navigation";
import { CheckPage } from "@/components/projects/together/check-page";
import { RegisterPapers } from "@/components/projects/together/register-papers";
import { TOGETHER_PAGES } from "@/components/projects/together/together-address";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import type { StepTogether } from "@/lib/domain/project/steps-together";
import type { Locale } from "@/lib/format/locale";
import { choosingInput, readChosen } from "@/lib/input/chosen-projects";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { listChosen } from "@/lib/queries/projects/list-for-step";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { whoWorks } from "../who-works";
import { checkedRows } from "./checked-rows";

/** What would become of the đề án an address names, or, once they were sent, what became of them. */
export async function checkTogether(step: StepTogether, params: AddressParams, locale: Locale) {
  const actor = await whoWorks(`${TOGETHER_PAGES[step]}/check`);
  if (!can(actor, `project.${step}`, actor.unitId ? { stewardUnitId: actor.unitId } : "national")) notFound();
  const sent = params.sent === "1";
  const chosen = readChosen(params);
  const seen = await listChosen(
    readScope(actor),
    chosen.map(({ code }) => code),
  );
  const rows = await checkedRows(actor, { step, sent, chosen, seen }, locale);
  const { value: asked } = parseLeniently(choosingInput, params);
  const year = asked.year ?? seen[0]?.startYear;
  const { unitId, content } = asked;
  const query = new URLSearchParams({
    ...(year && { year: String(year) }),
    ...(unitId && { unitId }),
    ...(content && { content }),
  });
  const list = `${TOGETHER_PAGES[step]}?${query}`;
  const back = `${list}&${new URLSearchParams(rows.map(({ given }) => ["item", given]))}`;
  const unitName = actor.unitId && (await getUnitName(actor.unitId));
  const papers = sent && year && actor.unitId && unitName && (
    <RegisterPapers unitId={actor.unitId} unitName={unitName} year={year} />
  );
  return <CheckPage {...{ step, sent, rows, list, papers, back }} />;
}
