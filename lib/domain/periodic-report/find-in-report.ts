import { FUNDS, type Fund } from "../fund";
import { amountKey } from "./cell";
import { type Found, saidOf, UNSAID } from "./explained-amounts";
import { findBesideEarlier } from "./find-beside-earlier";
import { findBesideLastYear } from "./find-beside-last-year";
import { findBesidePlan } from "./find-beside-plan";
import { findDifferences } from "./find-differences";
import { findInParts } from "./find-in-parts";
import type { ReportFinding } from "./finding";
import { subjectOf } from "./finding";
import { hard } from "./found";
import { askedCells } from "./questionnaire";
import type { ReportContent } from "./report";
import type { ReportContext } from "./report-context";

/**
 * All that is found in a report as it is typed, hard ones first, then in the order of its cells (kiểm tra số liệu). One
 * cause is told once in a cell, by the check that names it best: a missing total is no difference from the records
 * besides, contents left out are differences rather than parts that fall short, an estimate above the plan is told where
 * what was carried out is not above it already, and what is left out is below the earlier period where no record says so.
 */
export function findInReport(content: ReportContent, context: ReportContext): ReportFinding[] {
  const found = [
    ...findDifferences(content, context),
    ...FUNDS.flatMap((fund) => ofFund(fund, content, context)),
    ...findBesideEarlier(content, context),
    ...findBesideLastYear(content, context),
  ];
  const places = new Map([...askedCells(context.questionnaire)].map((cell, at) => [cell, at]));
  const placeOf = ({ cell }: Found) => places.get(cell) ?? places.size;
  return found
    .map((one) => ({ ...one, ...(one.hard ? UNSAID : saidOf(one, content.explanations.get(subjectOf(one)))) }))
    .sort((one, other) => Number(other.hard) - Number(one.hard) || placeOf(one) - placeOf(other));
}

function ofFund(fund: Fund, content: ReportContent, context: ReportContext): Found[] {
  const { measures, contents } = context.questionnaire;
  const missing = measures.filter(
    (measure) => !content.values.has(amountKey(fund, measure)) && !(measure === "ESTIMATE" && context.isOver),
  );
  return [
    ...missing.map((measure) => hard("missing", amountKey(fund, measure), null, null)),
    ...measures.flatMap((measure) => findInParts(fund, measure, content, context)),
    ...[null, ...contents.map(({ code }) => code)].flatMap((code) => findBesidePlan(fund, code, content)),
  ];
}
