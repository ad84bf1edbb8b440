import type { ExecutionRow, FigureColumns } from "@/lib/domain/figures/execution";
import type { Dong } from "@/lib/domain/money";
import { localizedPath } from "@/lib/format/address";
import type { Locale } from "@/lib/format/locale";
import { type FigureLine, ID_PLACE, type TableAddresses } from "../figure-table/figure-line";
import { type DashboardView, dashboardQuery, explainStart, scopePath } from "../figures/dashboard-address";
import type { FigureWriter } from "../figures/figure-writer";
import { barOf } from "./bar-scale";

/** What every line of a ranking is written with. */
export type RankingPen = {
  readonly view: DashboardView;
  readonly write: FigureWriter;
  readonly largest: Dong;
  /** The word beside a province that spent more than its plan. */
  readonly over: string;
  readonly locale: Locale;
};

const EXECUTED_CELL = 4;

/** One line of the ranking: plan, its growth and share, executed, its ratio and growth. */
export function rankingLine(columns: FigureColumns, pen: RankingPen, line: Omit<FigureLine, "cells">): FigureLine {
  const { write } = pen;
  const all = columns.ALL;
  const over = all?.executed ? all.executed.part > all.executed.whole : false;
  const bar = line.bar ?? barOf(columns, pen.largest);
  return {
    ...line,
    ...(bar && { bar }),
    cells: [
      write.money(all?.plan),
      write.growth(all?.planGrowth),
      write.share(all?.planShare),
      write.money(all?.actual),
      write.share(all?.executed),
      write.growth(all?.actualGrowth),
    ],
    ...(over && { alarm: { at: EXECUTED_CELL, word: pen.over } }),
  };
}

/** A province's line, which opens its page and explains its figures within the scope looked at. */
export function unitLine(row: ExecutionRow, ordinal: number, pen: RankingPen): FigureLine {
  return rankingLine(row.columns, pen, {
    label: row.label,
    ordinal: String(ordinal),
    id: row.key,
  });
}

/** The addresses that the lines of provinces share, and the ranking's own in another order. */
export function unitAddresses(pen: RankingPen): TableAddresses {
  return {
    href: localizedPath(`/provinces/${ID_PLACE}${dashboardQuery(pen.view)}`, pen.locale),
    explain: rowExplain(pen, { scope: ID_PLACE }),
    sort: localizedPath(scopePath(pen.view.query.scope) + dashboardQuery(pen.view, { sort: ID_PLACE }), pen.locale),
  };
}

/** The start of the address that explains a line's figures. */
export function rowExplain({ view, locale }: RankingPen, changes: Readonly<Record<string, string>>): string {
  return localizedPath(explainStart(view, "ALL", changes), locale);
}
