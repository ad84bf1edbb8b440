import type { MoneyUnit } from "@/lib/domain/money-unit";
import { hasMoney, isNumeric, type ReportColumn, type ReportTable } from "@/lib/domain/report/report-table";
import { orderCode, type SortOrder } from "@/lib/domain/report/sort-order";
import { localizedPath } from "@/lib/format/address";
import type { Locale } from "@/lib/format/locale";
import { writeLines } from "./write-lines";
import type { ColumnSort, TableAddresses, WrittenColumn, WrittenGroup, WrittenTable } from "./written-table";

/** Where a table's parts lead: pages, explanations and orders, with `*` for a row's key or an order's code. */
export type TableLinks = {
  /** The page of a row that is no sum. */
  readonly page?: string;
  /** Where a row's numbers are explained; the column's key follows as the measure. */
  readonly explain?: string;
  /** The same for single columns. */
  readonly explainColumns?: Readonly<Record<string, string>>;
  readonly sort?: { readonly href: string; readonly order: SortOrder };
};

/** How a table is written on a page. */
export type TablePen = {
  readonly unit: MoneyUnit;
  readonly locale: Locale;
  readonly links: TableLinks;
  readonly words: { readonly ordinal: string; readonly unitLine: string };
};

/** A table's values as the finished text that a page draws. */
export function writeTable(table: ReportTable, pen: TablePen): WrittenTable {
  const { unit, locale, links, words } = pen;
  const columns = table.columns.filter(({ only, under }) => only !== "file" && under === undefined);
  const ordered = table.rows.some(({ ordinal }) => ordinal !== undefined);
  const groups = groupsOf(columns);
  return {
    caption: table.title,
    ...(hasMoney({ columns }) && { unitLine: words.unitLine }),
    heads: { ...(ordered && { ordinal: words.ordinal }), ...(table.barHead && { bar: table.barHead }) },
    ...(groups && { groups }),
    columns: columns.map((column) => writeColumn(column, table, links, locale)),
    lines: writeLines(table, columns, { unit, locale }),
    addresses: addressesOf(links, locale),
  };
}

function writeColumn(
  column: ReportColumn,
  { columns }: ReportTable,
  { sort, explainColumns }: TableLinks,
  locale: Locale,
): WrittenColumn {
  const { key, label, kind, head, firm } = column;
  const explain = explainColumns?.[key];
  const long = columns.some(({ under }) => under === key);
  return {
    key,
    label,
    set: isNumeric(column) ? "num" : kind === "day" ? "day" : long ? "long" : firm ? "firm" : "text",
    ...(head && { head }),
    ...(sort && column.sortable && { sort: columnSort(column, sort.order) }),
    ...(explain !== undefined && { explain: localizedPath(explain, locale) }),
  };
}

/** A head asks for its column's order, or for the other direction where it is in force; numbers begin with the largest. */
function columnSort(column: ReportColumn, order: SortOrder): ColumnSort {
  const active = order.by === column.key;
  const next = { by: column.key, descending: active ? !order.descending : isNumeric(column) };
  return { code: orderCode(next), state: active ? (order.descending ? "descending" : "ascending") : "none" };
}

function addressesOf({ page, explain, sort }: TableLinks, locale: Locale): TableAddresses {
  return {
    ...(page && { page: localizedPath(page, locale) }),
    ...(explain && { explain: localizedPath(explain, locale) }),
    ...(sort && { sort: localizedPath(sort.href, locale) }),
  };
}

/** Neighbours of one head together; undefined where no column has one. */
function groupsOf(columns: readonly ReportColumn[]): WrittenGroup[] | undefined {
  if (columns.every(({ group }) => group === undefined)) return undefined;
  const groups: { label: string; columns: number }[] = [];
  for (const { group = "" } of columns) {
    const last = groups.at(-1);
    if (last?.label === group) last.columns += 1;
    else groups.push({ label: group, columns: 1 });
  }
  return groups;
}
