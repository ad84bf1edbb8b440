import { HeldAnswers } from "@/lib/db/held";
import { publicPool } from "@/lib/db/pools";
import { bound, type Statement } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import type { ProjectList } from "@/lib/domain/project/project-list";
import type { ProjectQuery, PublicProjectQuery } from "@/lib/domain/project/project-query";
import type { ListGround } from "./list-conditions";
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
  readonly states: ProjectList["states"] | null;
  readonly not_shared_out: string;
};

/** A page and its list's totals, of one moment. */
export type ReadList = { readonly page: PageRow; readonly totals: TotalsRow };

const MOST_PAGES = 100;
const MOST_LISTS = 1_000;
const TRIES = 2;
const pagesOf = new HeldAnswers<PageRow>(MOST_PAGES);
const totalsOf = new HeldAnswers<TotalsRow>(MOST_LISTS);

/**
 * The public's list. Pages and totals are held while the data stands; totals apart, so that a further page or another
 * order costs its page alone. Where the data moves between the two, both are read again, at last in one view of the database.
 */
export async function readPublicList(query: PublicProjectQuery, known: Omit<ListGround, "reader">): Promise<ReadList> {
  const [list, page] = keysOf(query, known);
  const ask = { query, ground: { ...known, reader: PUBLIC_SCOPE } };
  for (let tried = 1; tried <= TRIES; tried++) {
    const onPage = await pagesOf.get(page, () => readAlone<PageRow>(listPageStatement, ask));
    const totals = await totalsOf.get(list, () => readAlone<TotalsRow>(listTotalsStatement, ask), onPage.version);
    if (totals.version === onPage.version) return { page: onPage, totals };
  }
  return readOwnList(query, ask.ground);
}

type Ask = { readonly query: ProjectQuery; readonly ground: ListGround };
type ListStatement = (query: ProjectQuery, ground: ListGround) => Statement;

async function readAlone<Row extends { readonly version: string }>(statementOf: ListStatement, ask: Ask) {
  const { text, values } = statementOf(ask.query, ask.ground);
  const answer = first((await publicPool().query<Row>(text, [...values])).rows);
  return { version: answer.version, answer };
}

/** The list as its reader's own scope shows it, page and totals in one view of the database. */
export function readOwnList(query: ProjectQuery, ground: ListGround): Promise<ReadList> {
  return reading(ground.reader, async (tx) => ({
    page: first(await tx.$queryRaw<PageRow[]>(bound(listPageStatement(query, ground)))),
    totals: first(await tx.$queryRaw<TotalsRow[]>(bound(listTotalsStatement(query, ground)))),
  }));
}

/**
 * What makes a list's totals others, and what makes its page another: its filters, today and the territory they were
 * decided from; for the page its number, size and order besides.
 */
function keysOf(
  { page, size, sort, reach: _reach, ...filters }: PublicProjectQuery,
  { reference: { version }, today }: Omit<ListGround, "reader">,
): [list: string, page: string] {
  const list = JSON.stringify([filters, version, today], (_, value) =>
    typeof value === "bigint" ? `${value}` : value,
  );
  return [list, `${list} ${page} ${size} ${sort}`];
}

function first<Row>([row]: readonly Row[]): Row {
  if (!row) throw new Error("a list's statement gives exactly one row");
  return row;
}
