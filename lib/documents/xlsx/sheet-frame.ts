import type { ReportColumn } from "@/lib/domain/report/report-table";
import { letters } from "./cells";

/** Frozen below the heads and beside the column that names the rows; fitted to one page's width. */
export function opening(columns: readonly ReportColumn[], widths: readonly number[], first: number): string {
  const named = columns.findIndex(({ head }) => head) + 1 + widths.length - columns.length;
  const pane = `<pane xSplit="${named}" ySplit="${first - 1}" topLeftCell="${letters(named)}${first}" activePane="bottomRight" state="frozen"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join("")}</cols><sheetData>`;
}

/** Merged cells, and how it is printed: A4 landscape, one page wide, pages numbered. */
export function closing(merges: readonly string[]): string {
  const merged =
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${merge}"/>`).join("")}</mergeCells>`;
  return `</sheetData>${merged}<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`;
}
