import { type ReportFinding, subjectOf } from "./finding";
import type { ExplainedAmounts, Explanation, ReportContent } from "./report";

/** What a check found, before what was said of it is put beside. */
export type Found = Omit<ReportFinding, "explanation" | "lapsed">;
type Said = Pick<ReportFinding, "explanation" | "lapsed">;

/** What is mended, not explained. */
export const UNSAID: Said = { explanation: null, lapsed: null };

/**
 * Whether an explanation is of what is found now: of the same amount, held against the same. One whose other side is not
 * known is of its amount; one that was written while nothing was found is of none.
 */
function explains({ of }: Explanation, { value, against }: Found): boolean {
  return of !== null && of.value === value && (of.against === null || of.against === against);
}

/** What was said of a finding: it explains these amounts, or was written for others and lapsed. */
export function saidOf(found: Found, said: Explanation | undefined): Said {
  if (!said) return UNSAID;
  return explains(said, found) ? { explanation: said, lapsed: null } : { explanation: null, lapsed: said };
}

/** An explanation as it is given: of the amounts it names, else of what is found when it is written. */
export type GivenExplanation = Pick<Explanation, "reason" | "document"> & {
  readonly of?: ExplainedAmounts | undefined;
};

/** Given explanations with the amounts each is of; null takes one back. Where nothing is found it keeps the amounts it had. */
export function writtenOf(
  given: readonly { readonly subject: string; readonly after: GivenExplanation | null }[],
  findings: readonly ReportFinding[],
  before: ReportContent["explanations"],
): { readonly subject: string; readonly after: Explanation | null }[] {
  const amounts = new Map(findings.flatMap((one) => (one.hard ? [] : [[subjectOf(one), amountsOf(one)] as const])));
  return given.map(({ subject, after }) => ({
    subject,
    after: after && { ...after, of: after.of ?? amounts.get(subject) ?? before.get(subject)?.of ?? null },
  }));
}

function amountsOf({ value, against }: ReportFinding): ExplainedAmounts | null {
  return value === null ? null : { value, against };
}
