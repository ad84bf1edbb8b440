import type { FigureNote } from "../figures/notes";
import { type FigureRef, figureKey } from "./figure-ref";
import { figuresOfPart } from "./figures-of-part";
import { awardSentences } from "./parts/awards";
import { contentSentences, contentTable, resultTable } from "./parts/contents";
import { lastYearSentences, lastYearTable } from "./parts/last-year";
import { planSentences, planTable } from "./parts/plan";
import { provinceSentences, provinceTables } from "./parts/provinces";
import { releaseSentences, releaseTable } from "./parts/releases";
import { soFarSentences, soFarTable } from "./parts/so-far";
import { publishedElsewhere } from "./published-elsewhere";
import { USUAL_SECTIONS } from "./sections";
import type { ConferenceSummary, SummaryPart } from "./summary";
import type { SummaryFacts } from "./summary-facts";
import { readFigure } from "./summary-figure";

/**
 * The summary of a region's year, composed from its views (domain §7, parts A–E, and suggested awards): which
 * sentences may be said, the tables, and every number they name. Pure.
 */
export function composeSummary(facts: SummaryFacts): ConferenceSummary {
  const { query, knownOn, layout } = facts.views.now;
  if (query.scope.kind !== "region") throw new Error("a summary is of a region");
  const parts = partsOf(facts);
  const refs = parts.flatMap(figuresOfPart);
  const figures = new Map(refs.map((ref) => [figureKey(ref), readFigure(ref, facts)]));
  return {
    scope: {
      ...{ region: query.scope.region, year: query.year, through: query.through, uses: facts.uses },
      ...{ knownOn, layout },
    },
    sections: USUAL_SECTIONS,
    parts,
    figures,
    notes: notesOf(facts, refs),
    published: publishedElsewhere(facts, (key) => figures.has(key)),
  };
}

function partsOf(facts: SummaryFacts): SummaryPart[] {
  const releases = releaseTable(facts);
  const results = resultTable(facts);
  const suggestions = awardSentences(facts);
  return [
    { code: "last-year", sentences: lastYearSentences(facts), tables: [lastYearTable()] },
    { code: "plan", sentences: planSentences(facts), tables: [planTable()] },
    { code: "releases", sentences: releaseSentences(facts), tables: releases ? [releases] : [] },
    { code: "so-far", sentences: soFarSentences(facts), tables: [soFarTable(facts)] },
    {
      code: "contents",
      sentences: contentSentences(facts),
      tables: [contentTable(facts), ...(results ? [results] : [])],
    },
    { code: "provinces", sentences: provinceSentences(facts), tables: provinceTables(facts) },
    ...(suggestions.length > 0 ? [{ code: "suggestions", sentences: suggestions, tables: [] } as const] : []),
  ];
}

/** The views whose notes a reader is told: the period of last year is in both of them. */
const NOTED_VIEWS = ["before", "now"] as const;

/** What the reader must know of either view, each once; why a ratio is refused only where the summary has its place. */
function notesOf({ views }: SummaryFacts, refs: readonly FigureRef[]): FigureNote[] {
  const used = new Set(refs.map((ref) => (ref.kind === "measure" ? `${ref.view} ${ref.measure}` : "")));
  const notes = NOTED_VIEWS.flatMap((view) =>
    views[view].notes.filter((note) => note.code !== "no-ratio" || used.has(`${view} ${note.measure}`)),
  );
  const known = new Set<string>();
  return notes.filter((note) => {
    const key = JSON.stringify(note, (_, value) => (typeof value === "bigint" ? String(value) : value));
    return !known.has(key) && known.add(key);
  });
}
