import type { MarkedWords } from "@/lib/domain/summary/changed-words";
import { type ComparedSummaries, comparedFigures } from "@/lib/domain/summary/compared-figures";
import type { SideAsked } from "@/lib/domain/summary/compared-side";
import { rowNamesOf } from "@/lib/domain/summary/row-names";
import type { SummaryFigure } from "@/lib/domain/summary/summary-figure";
import { figureName } from "@/lib/format/summary/figure-name";
import { type SummaryPen, writeFigure } from "@/lib/format/summary/write-figure";
import { whyJson } from "../changes-json";
import { valueJson } from "../summary-json";
import type { ComparedSentence } from "./compared-sentences";

type Sides = ComparedSummaries & {
  readonly from: { readonly asked: SideAsked; readonly at: Date | null };
  readonly to: { readonly asked: SideAsked; readonly at: Date | null };
};

/** The answer of `GET /api/v1/conferences/{id}/summary/compare`: what differs, and why. */
export function comparisonJson(compared: Sides, sentences: readonly ComparedSentence[], pen: SummaryPen) {
  const { from, to, moves } = compared;
  const names = rowNamesOf(to.summary);
  const shown = (figure: SummaryFigure | null) =>
    figure && { ...valueJson(figure.value), printed: writeFigure(figure, pen), origin: figure.origin };
  return {
    from: sideJson(from),
    to: sideJson(to),
    explained: moves !== null,
    figures: comparedFigures(compared).map(({ key, ref, group, before, after, terms }) => ({
      ...{ key, group, name: figureName(ref, to.summary.scope, names, pen.locale) },
      ...{ before: shown(before), after: shown(after) },
      why: terms && whyJson({ terms }, pen.locale),
    })),
    sentences: sentences.map(({ id, section, before, after }) => ({
      ...{ id, section, before: textOf(before), after: textOf(after) },
    })),
  };
}

function sideJson({ asked, summary, at }: Sides["from"] & ComparedSummaries["from"]) {
  return {
    conference: asked.conferenceId,
    state: String(asked.state),
    at: at?.toISOString() ?? null,
    scope: summary.scope,
  };
}

function textOf(runs: readonly MarkedWords[] | null): string | null {
  return runs?.map(({ text }) => text).join("") ?? null;
}
