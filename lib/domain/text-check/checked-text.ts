import type { TextFinding } from "./finding";
import { TEXT_VERDICTS, type TextVerdict } from "./judge";

/** A text in composed letters (NFC), in which the places of its findings count. */
export type CheckedText = { readonly text: string; readonly findings: readonly TextFinding[] };

/** How many findings have each verdict. */
export function verdictCounts(findings: readonly TextFinding[]): Readonly<Record<TextVerdict, number>> {
  const count = (verdict: TextVerdict) => findings.filter((finding) => finding.verdict === verdict).length;
  return Object.fromEntries(TEXT_VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<TextVerdict, number>;
}
