import { HeldAnswers } from "@/lib/db/held";
import { publicPool } from "@/lib/db/pools";
import { bound, type Statement } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import { PUBLIC_SCOPE, type ReadScope } from "@/lib/domain/access/read-scope";
import type { IsoDate } from "@/lib/domain/period/period";
import type { ProjectQuery } from "@/lib/domain/project/project-query";
import type { Reference } from "@/lib/domain/reference";
import { listPageStatement } from "./list-page-statement";
import type { BalanceOfPage, BudgetTexts, ChainTexts, ItemRow, ShareOfPage } from "./list-rows";
import { listTotalsStatement } from "./list-totals-statement";

/** One page of a list, with the versions of names and of all data that it was read under. */
export type PageRow = {
  readonly reference: string;
  readonly version: string;
  readonly items: readonly ItemRow[] | null;
  readonly shares: readonly ShareOfPage[] | null;
  readonly balances: readonly BalanceOfPage[] | null;
};

/** What all that match a list add up to. */
export type TotalsRow = {
  readonly version: string;
  readonly found: ChainTexts & { readonly count: number };
  readonly budget: BudgetTexts;
  readonly not_shared_out: string;
};

/** A page and its list's totals, of one moment. */
export type ReadList = { readonly page: PageRow; readonly totals: TotalsRow };

const MOST_LISTS = 1_000;
const TRIES = 2;
const totalsOf = new HeldAnswers<TotalsRow>(MOST_LISTS);

/**
 * The public's list. Totals are held while the data stands, so that a further page or another order costs its page
 * alone; where the data moves between page and totals, both are read again, at last in one view of the database.
 */
export async function readPublicList(query: ProjectQuery, reference: Reference, today: IsoDate): Promise<ReadList> {
  const rowOf = async <Row extends object>({ text, values }: Statement) =>
    first((await publicPool().query<Row>(text, [...values])).rows);
  for (let tried = 1; tried <= TRIES; tried++) {
    const page = await rowOf<PageRow>(listPageStatement(query, reference, today));
    const readTotals = async () => {
      const answer = await rowOf<TotalsRow>(listTotalsStatement(query, reference, today));
      return { version: answer.version, answer };
    };
    const totals = await totalsOf.get(filtersKey(query, reference, today), readTotals, page.version);
    if (totals.version === page.version) return { page, totals };
  }
  return readOwnList(PUBLIC_SCOPE, query, reference, today);
}

/** The list as this reader's own scope shows it, page and totals in one view of the database. */
export function readOwnList(
  scope: ReadScope,
  query: ProjectQuery,
  reference: Reference,
  today: IsoDate,
): Promise<ReadList> {
  return reading(scope, async (tx) => ({
    page: first(await tx.$queryRaw<PageRow[]>(bound(listPageStatement(query, reference, today)))),
    totals: first(await tx.$queryRaw<TotalsRow[]>(bound(listTotalsStatement(query, reference, today)))),
  }));
}

/** What makes a list's totals others: its filters, today, and the territory they were decided from; neither page nor order. */
function filtersKey(query: ProjectQuery, { version }: Reference, today: IsoDate): string {
  const { page: _page, size: _size, sort: _sort, reach: _reach, ...filters } = query;
  return JSON.stringify([filters, version, today]);
}

function first<Row>([row]: readonly Row[]): Row {
  if (!row) throw new Error("a list's statement gives exactly one row");
  return row;
}
