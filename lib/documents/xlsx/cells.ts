import { asNumber, rational } from "@/lib/domain/figures/rational";
import type { ReportColumn, ReportValue } from "@/lib/domain/report/report-table";
import { type CellLook, styleOf } from "./styles";

/** The most digits a spreadsheet keeps of a number. */
const EXACT_DIGITS = 15;

/** A column's letters: A, B … Z, AA. */
export function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/** A cell of text. It is never a formula: it stands inline as a string, whatever it begins with. */
export function textCell(place: string, text: string, style: number): string {
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(unread(text))}</t></is></c>`;
}

/** Whether a spreadsheet keeps every digit of a number. */
export function isExact(value: ReportValue): boolean {
  return String(value).replace("-", "").length <= EXACT_DIGITS;
}

/** A cell of a whole number that the spreadsheet adds up itself; the number is what it shows until it does. */
export function sumCell(place: string, value: ReportValue, range: string, weight: CellLook["weight"]): string {
  return `<c r="${place}" s="${styleOf({ format: "whole", weight })}"><f>SUM(${range})</f><v>${value}</v></c>`;
}

/** A cell of a value: numbers as numbers, days as days, text as text; an amount of more than 15 digits as exact text. */
export function valueCell(place: string, value: ReportValue, column: ReportColumn, weight: CellLook["weight"]): string {
  const style = (format: CellLook["format"]) => styleOf({ format, weight });
  const number = (written: number | bigint, format: CellLook["format"]) =>
    `<c r="${place}" s="${style(format)}"><v>${written}</v></c>`;
  if (value === null) return `<c r="${place}" s="${style("text")}"/>`;
  if (typeof value === "object") {
    if ("part" in value) return number(asNumber(rational(value.part, value.whole)), percentFormat(column));
    const decimals = Math.min(value.decimals, 6) as 0;
    return number(asNumber(value.value), `decimals-${decimals}`);
  }
  if (typeof value === "string" && column.kind === "day") return number(serialDay(value), "day");
  if (typeof value === "string") return textCell(place, value, style("text"));
  return isExact(value) ? number(value, "whole") : textCell(place, String(value), style("text"));
}

function percentFormat({ signed, decimals = 1 }: ReportColumn): CellLook["format"] {
  if (decimals === 0 || decimals === 2) return signed ? `signed-percent-${decimals}` : `percent-${decimals}`;
  return signed ? "signed-percent" : "percent";
}

/** A spreadsheet reads "_x0041_" as a character's number; what a person typed so is written so that it stays. */
function unread(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

/** Text inside XML; signs that XML cannot hold are left out. */
export function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

/** Days since 30 December 1899, as spreadsheets count them. */
function serialDay(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
