import { rational, roundedUnits } from "@/lib/domain/figures/rational";
import { sumOf } from "@/lib/domain/money";
import type { ReportColumn, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import { formatFraction } from "@/lib/format/fraction";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

const TY = 1_000_000_000n;

/**
 * What a table must say of its rounding (domain §3.6): a column whose rows add up to its sum, yet as they are printed miss
 * it, by how much. Shares of one whole are held against 100 %. Groups overlap and are no rows of the sum.
 */
export function tableRoundingNotes({ columns, totals, rows }: ReportTable, locale: Locale): string[] {
  const counted = rows.filter(({ level }) => level === undefined);
  if (counted.length < 2) return [];
  return columns.flatMap((column, at) => {
    const missed =
      column.kind === "money" ? missedMoney(column, at, counted, totals[0]) : missedShare(column, at, counted);
    if (missed === 0n) return [];
    const { decimals = 1, kind, label } = column;
    const words = wordsOf(locale).summary.rounded;
    const amount = formatFraction(missed < 0n ? -missed : missed, 10n ** BigInt(decimals), { decimals }, locale);
    return [fill(kind === "money" ? words.money : words.share, { column: label, amount })];
  });
}

/** By how many units of the last digit printed rows miss their printed sum; 0 where they are no parts of it. */
function missedMoney(
  { decimals = 1 }: ReportColumn,
  at: number,
  rows: readonly ReportRow[],
  total?: ReportRow,
): bigint {
  const whole = total?.values[at];
  const parts = rows.map(({ values }) => values[at] ?? 0n);
  if (typeof whole !== "bigint" || !parts.every((part) => typeof part === "bigint") || sumOf(parts) !== whole)
    return 0n;
  const printed = (amount: bigint) => roundedUnits(rational(amount, TY), decimals);
  return sumOf(parts.map(printed)) - printed(whole);
}

function missedShare({ kind, decimals = 1 }: ReportColumn, at: number, rows: readonly ReportRow[]): bigint {
  if (kind !== "ratio") return 0n;
  const shares = rows.flatMap(({ values }) => {
    const value = values[at];
    return typeof value === "object" && value !== null && "part" in value ? [value] : [];
  });
  const whole = shares[0]?.whole;
  const isWhole = whole !== undefined && shares.every((share) => share.whole === whole);
  if (!isWhole || sumOf(shares.map(({ part }) => part)) !== whole) return 0n;
  const printed = shares.map((share) => roundedUnits(rational(share.part * 100n, share.whole), decimals));
  return sumOf(printed) - 100n * 10n ** BigInt(decimals);
}
