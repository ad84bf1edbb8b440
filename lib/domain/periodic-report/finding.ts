import type { CellKey } from "./cell";
import type { Explanation } from "./report";

/** What stops a report from being certified until it is mended. */
export const HARD_FINDINGS = ["missing", "parts-over-total", "parts-under-total", "estimate-below-actual"] as const;
/** What stands once a sentence says why. */
export const SOFT_FINDINGS = [
  "difference",
  "parts-short",
  "over-plan",
  "below-earlier",
  "jump-year",
  "jump-period",
  "share-moved",
] as const;
export type HardFinding = (typeof HARD_FINDINGS)[number];
export type SoftFinding = (typeof SOFT_FINDINGS)[number];

/**
 * What a check finds in a report: in which cell, what stands there and what it was held against. `against` of a
 * difference is what the records say; of a jump last year's or the earlier period's amount.
 */
export type ReportFinding = {
  readonly code: HardFinding | SoftFinding;
  readonly cell: CellKey;
  readonly value: bigint | null;
  readonly against: bigint | null;
  readonly hard: boolean;
  /** The sentence that was given for these amounts; null where none is needed or none was given. */
  readonly explanation: Explanation | null;
  /** A sentence that was given for other amounts, and has to be confirmed or written anew. */
  readonly lapsed: Explanation | null;
};

/** What an explanation is of: the check, and the cell. */
export function subjectOf({ code, cell }: Pick<ReportFinding, "code" | "cell">): string {
  return `${code}:${cell}`;
}

/** Whether a finding still keeps the report from being certified. */
export function isOpenFinding({ hard, explanation }: ReportFinding): boolean {
  return hard || explanation === null;
}

/** Whether something may be explained under this name: a check that asks for a sentence, of a cell that is asked. */
export function isSubject(subject: string, asked: ReadonlySet<CellKey>): boolean {
  const [code, cell = ""] = subject.split(":", 2);
  return SOFT_FINDINGS.some((soft) => soft === code) && asked.has(cell);
}
