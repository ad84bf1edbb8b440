import { HeldAnswers } from "@/lib/db/held";
import { publicPool } from "@/lib/db/pools";
import { groupsOn } from "@/lib/domain/catalogue/dated-catalogue";
import { recordOf } from "@/lib/domain/record-of";
import type { MovedView, Moves } from "@/lib/domain/summary/changes/moves";
import { SUMMARY_VIEWS, type SummaryViewName } from "@/lib/domain/summary/figure-ref";
import type { ComposedView } from "../../figures/get-execution";
import { type SummaryRequest, summaryViews } from "../get-summary";
import { movesFrom } from "./moves-from";
import type { MovesRow } from "./moves-row";
import { MOVES } from "./moves-sql";

/** Between which moments things were recorded; `until` null is now. */
export type Between = { readonly since: Date; readonly until: Date | null };

const MOST = 50;
const held = new HeldAnswers<Moves>(MOST);

/**
 * Everything recorded between two moments that may have moved a figure of a region's summary, read in one statement as
 * the public sees it.
 */
export async function getMoves(request: SummaryRequest, { since, until }: Between): Promise<Moves> {
  const views = await summaryViews(request, "vi");
  const key = JSON.stringify([request, since, until, SUMMARY_VIEWS.map((name) => views[name].read.view.viewDay)]);
  return held.get(key, async () => {
    const values = [askedViews(views), since, until, request.year, request.region];
    const { rows } = await publicPool().query<MovesRow>({ ...MOVES, values });
    const [row] = rows;
    if (!row) throw new Error("a statement of aggregates gives exactly one row");
    const { territory, catalogue } = views.now.read.reference;
    const moves: Moves = {
      ...movesFrom(row, territory),
      views: recordOf(SUMMARY_VIEWS, (name) => movedView(views[name])),
      contents: new Map([...catalogue.items.values()].map(({ code, content }) => [code, content])),
      indicatorParts: new Map(catalogue.indicators.map(({ code, parts }) => [code, parts])),
    };
    return { version: row.version, answer: moves };
  });
}

function askedViews(views: Readonly<Record<SummaryViewName, ComposedView>>): string {
  return JSON.stringify(
    SUMMARY_VIEWS.map((name) => {
      const { query, sameDay, units } = views[name].read.view;
      return {
        ...{ view: name, year: query.year, through: query.through, same_day: sameDay },
        units: units.flatMap(({ id, predecessors }) => [
          { id, of: id },
          ...predecessors.map((part) => ({ id: part.id, of: id })),
        ]),
      };
    }),
  );
}

function movedView({ read: { view, reference } }: ComposedView): MovedView {
  return {
    ...{ year: view.query.year, sameDay: view.sameDay },
    units: view.units.map(({ id, predecessors }) => ({ id, parts: predecessors.map((part) => part.id) })),
    groups: new Map(groupsOn(reference.catalogue, view.viewDay).map(({ code, items }) => [code, items])),
  };
}
