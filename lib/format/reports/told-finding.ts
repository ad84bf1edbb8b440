import { type ReportFinding, subjectOf } from "@/lib/domain/periodic-report/finding";
import type { Locale } from "../locale";
import type { CodeNames } from "./cell-name";
import { findingWords, lapsedWords } from "./finding-words";

/** Where a finding stands: to be mended, to be explained, explained for other amounts, or explained. */
export const FINDING_STANDS = ["hard", "open", "lapsed", "explained"] as const;
export type FindingStands = (typeof FINDING_STANDS)[number];

/** A finding as its writer is told of it. */
export type ToldFinding = {
  readonly subject: string;
  readonly cell: string;
  readonly stands: FindingStands;
  readonly told: string;
  /** The amounts that are confirmed where a reason lapsed, as a form sends them back. */
  readonly amounts: string;
  /** What was said before, and of which amounts where that was of others. */
  readonly reason: string;
  readonly document: string;
  readonly lapsed: string;
};

/** A finding in words, with what was said of it. */
export function toldFinding(finding: ReportFinding, locale: Locale, names: CodeNames): ToldFinding {
  const { cell, value, against, hard, explanation, lapsed } = finding;
  const said = explanation ?? lapsed;
  return {
    ...{ subject: subjectOf(finding), cell, told: findingWords(finding, locale, names) },
    stands: hard ? "hard" : explanation ? "explained" : lapsed ? "lapsed" : "open",
    amounts: hard ? "" : `${value}/${against}`,
    ...{ reason: said?.reason ?? "", document: said?.document ?? "" },
    lapsed: lapsed ? lapsedWords(finding, lapsed, locale) : "",
  };
}
