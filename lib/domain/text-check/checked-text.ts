import type { Finding } from "./finding";
import { TEXT_VERDICTS, type TextVerdict } from "./judge";

/** A text in composed letters (NFC), in which the places of its findings count. */
export type CheckedText = { readonly text: string; readonly findings: readonly Finding[] };

/** How many findings have each verdict. */
export function verdictCounts(findings: readonly Finding[]): Readonly<Record<TextVerdict, number>> {
  const count = (verdict: TextVerdict) => findings.filter((finding) => finding.verdict === verdict).length;
  return Object.fromEntries(TEXT_VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<TextVerdict, number>;
}
