import type { ReportTable } from "@/lib/domain/report/report-table";
import type { SummaryClosing } from "@/lib/domain/summary/closing";
import type { SummaryListName } from "@/lib/domain/summary/sections";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../../words";
import { awardsTable, papersTable, proposalsTable } from "./closing-tables";

/** One list of the last part: what is said of it, and its table where it has entries. */
export type WrittenList = { readonly lines: readonly string[]; readonly table: ReportTable | null };

/** Writes one list of the last part out; nothing of it where the conference has said nothing. */
export function writeList(name: SummaryListName, closing: SummaryClosing, locale: Locale): WrittenList {
  switch (name) {
    case "proposals":
      return { lines: [], table: filled(proposalsTable(closing, locale)) };
    case "papers":
      return { lines: [], table: filled(papersTable(closing, locale)) };
    case "awards":
      return { lines: linesOf(closing.awarded), table: filled(awardsTable(closing, locale)) };
    case "next-host":
      return { lines: [...nextHost(closing, locale), ...linesOf(closing.next.handOver)], table: null };
  }
}

function nextHost({ next: { year, host } }: SummaryClosing, locale: Locale): string[] {
  const { closing: words } = wordsOf(locale).summary;
  const places = { host: host ?? "", year: String(year ?? "") };
  if (host !== null) return [fill(year === null ? words.nextHost : words.nextHostIn, places)];
  return year === null ? [] : [fill(words.nextIn, places)];
}

/** A text line by line; empty ones are left out. */
export function linesOf(text: string | null): string[] {
  return (text ?? "").split("\n").filter((line) => line.trim() !== "");
}

function filled(table: ReportTable): ReportTable | null {
  return table.rows.length > 0 ? table : null;
}
