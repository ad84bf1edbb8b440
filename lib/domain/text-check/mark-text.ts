import type { TextFinding } from "./finding";
import type { TextVerdict } from "./judge";

/** A finding with its number, by which text and list name it; the numbers follow the text. */
export type NumberedFinding = { readonly number: number; readonly finding: TextFinding };

/** A stretch of a text: plain, or one figure with all findings about it and the gravest verdict among them. */
export type TextPart = {
  readonly text: string;
  readonly mark: { readonly verdict: TextVerdict; readonly findings: readonly NumberedFinding[] } | null;
};

/** Verdicts as they are listed: what must be looked at first. */
export const GRAVEST_FIRST: readonly TextVerdict[] = ["wrong", "within-rounding", "not-checkable", "match"];

/** Cuts a text at the figures that findings are about; of places that overlap, the first stands. */
export function markText(text: string, findings: readonly NumberedFinding[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const group of byPlace(findings)) {
    const [first] = group;
    if (!first) continue;
    const { start, end } = first.finding.place;
    if (start > at) parts.push({ text: text.slice(at, start), mark: null });
    const verdict = GRAVEST_FIRST.find((one) => group.some(({ finding }) => finding.verdict === one)) ?? "match";
    parts.push({ text: text.slice(start, end), mark: { verdict, findings: group } });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), mark: null });
  return parts;
}

/** Findings about one place together, in the order of the text, without those that begin inside another's place. */
function byPlace(findings: readonly NumberedFinding[]): NumberedFinding[][] {
  const groups: NumberedFinding[][] = [];
  let end = 0;
  for (const numbered of findings) {
    const { place } = numbered.finding;
    const last = groups.at(-1);
    if (last && place.start < end) {
      last.push(numbered);
      continue;
    }
    groups.push([numbered]);
    end = place.end;
  }
  return groups;
}
