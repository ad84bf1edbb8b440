import { figureKey } from "./figure-ref";
import { figuresOfPart } from "./figures-of-part";
import { sectionsOf } from "./sections";
import type { ConferenceSummary } from "./summary";

/**
 * A summary with the sections its conference has chosen, in their order: what is left out is neither printed nor counted
 * among its numbers, nor told as published otherwise or as changed.
 */
export function arrangeSummary(summary: ConferenceSummary, parts: readonly string[] | null): ConferenceSummary {
  const sections = sectionsOf(parts);
  const chosen = sections.flatMap((code) => summary.parts.find((part) => part.code === code) ?? []);
  const printed = new Set(chosen.flatMap(figuresOfPart).map(figureKey));
  return {
    ...{ ...summary, sections, parts: chosen },
    figures: new Map([...summary.figures].filter(([key]) => printed.has(key))),
    published: summary.published.filter(({ key }) => printed.has(key)),
  };
}
