import { amountKey, type CellKey, cellOf } from "./cell";
import type { Found } from "./explained-amounts";
import { soft } from "./found";
import { askedCells } from "./questionnaire";
import type { RecordedCells } from "./records";
import type { ReportContent } from "./report";
import type { ReportContext } from "./report-context";

/**
 * Each amount and count that is known to the records and typed otherwise, or left out: left out it counts as zero. A total
 * that is left out is missing, which is told instead. An estimate is never a record.
 */
export function findDifferences({ values }: ReportContent, { records, questionnaire }: ReportContext): Found[] {
  const asked = askedCells(questionnaire);
  const left = [...records].flatMap(([cell, recorded]) =>
    asked.has(cell) && !values.has(cell) && recorded !== 0n && !isTotal(cell)
      ? [soft("difference", cell, 0n, recorded)]
      : [],
  );
  return [...typedDifferences(values, records), ...left];
}

function typedDifferences(values: ReportContent["values"], records: RecordedCells): Found[] {
  return [...values].flatMap(([cell, value]) => {
    const isEstimate = cell.includes(".ESTIMATE");
    const recorded = records.get(cell) ?? (hasRecords(cell, records) ? 0n : null);
    return isEstimate || recorded === null || recorded === value ? [] : [soft("difference", cell, value, recorded)];
  });
}

function isTotal(key: CellKey): boolean {
  const cell = cellOf(key);
  return cell?.of === "amount" && cell.content === null;
}

/** A content or count without a record is zero where its fund has records at all. */
function hasRecords(key: CellKey, records: RecordedCells): boolean {
  const cell = cellOf(key);
  return cell !== null && cell.of !== "text" && records.has(amountKey(cell.fund, "PLAN"));
}
