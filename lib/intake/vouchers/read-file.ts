import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { LIMITS } from "../limits";
import { problemOf } from "../problem-of";
import { type IntakeFile, readRecords } from "../read-records";
import { RowReader } from "../row-reader";
import { VOUCHERS, type VoucherColumn } from "./columns";
import { type PartOfVoucher, partOf, readVoucherRow, type VoucherRow } from "./read-row";

/** A sheet of vouchers read: its sound rows in their order, and everything there is to mend. */
export type VoucherFile = {
  readonly sheet: string;
  /** Rows in the file, sound or not. */
  readonly rows: number;
  readonly vouchers: readonly VoucherRow[];
  /** What could be read of the rows that are not sound, so that all there is to mend in them is told at once. */
  readonly unsound: readonly PartOfVoucher[];
  /** Where each column stands, for what is found wrong after the file was read. */
  readonly places: Readonly<
    Partial<Record<VoucherColumn, { readonly column: number | null; readonly heading: string | null }>>
  >;
  readonly problems: readonly IntakeProblem[];
};

/** Reads every voucher of an .xlsx or CSV file, and everything that is wrong with it. */
export function readVoucherFile(file: IntakeFile): VoucherFile {
  const opened = readRecords(file, VOUCHERS);
  if ("problems" in opened)
    return { sheet: "", rows: 0, vouchers: [], unsound: [], places: {}, problems: opened.problems };
  const { table, records, problems: structural } = opened.value;
  const problems: IntakeProblem[] = structural.slice(0, LIMITS.problems);
  const vouchers: VoucherRow[] = [];
  const unsound: PartOfVoucher[] = [];
  for (const record of records) {
    if (problems.length >= LIMITS.problems) {
      problems.push(problemOf("problems-too-many", { read: `${problems.length}`, expected: `${record.row}` }));
      break;
    }
    const reader = new RowReader(table.sheet, record);
    const voucher = readVoucherRow(reader, record.row);
    if (reader.isWhole) vouchers.push(voucher);
    else unsound.push(partOf(voucher));
    problems.push(...reader.problems);
  }
  const placed = VOUCHERS.columns.map(({ key }) => {
    const field = records[0]?.field(key);
    return [key, { column: field?.column ?? null, heading: field?.heading ?? null }] as const;
  });
  return { sheet: table.sheet, rows: records.length, vouchers, unsound, places: Object.fromEntries(placed), problems };
}
