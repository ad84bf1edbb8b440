import { FUNDS, type Fund } from "../fund";
import { REPORTED_MEASURES, type ReportedMeasure } from "./cell";

/** Đơn vị tính of a table of a province's own: what its numbers are multiplied with. */
export const SHEET_UNITS = ["dong", "nghin", "trieu", "ty"] as const;
export type SheetUnit = (typeof SHEET_UNITS)[number];

/** What stands in a column: which fund's plan, actual, estimate, or how many of an indicator were achieved with it. */
export type ValueColumn = `${Fund}.${ReportedMeasure | "outputs"}`;
/** What a column of a table of a province's own is: of no interest, what names its rows, their codes, or values. */
export type ColumnMeaning = "none" | "name" | "code" | ValueColumn;
/** What a row means: the total, a content, an indicator, or nothing that is read. */
export type RowMeaning = "skip" | "total" | `content.${string}` | `output.${string}`;

export const VALUE_COLUMNS: readonly ValueColumn[] = FUNDS.flatMap((fund) =>
  [...REPORTED_MEASURES, "outputs" as const].map((what): ValueColumn => `${fund}.${what}`),
);
export const COLUMN_MEANINGS: readonly ColumnMeaning[] = ["none", "name", "code", ...VALUE_COLUMNS];

/**
 * Khớp cột: how a table of a province's own layout is read. `headingsDown` is how many rows the lowest heading stands
 * below the one that the portal takes for it, so that a longer title next year does not matter.
 */
export type SheetMapping = {
  readonly use: boolean;
  readonly headingsDown: number;
  readonly unit: SheetUnit;
  /** By place, from the first column on. */
  readonly columns: readonly ColumnMeaning[];
  /** By the row's name as it is compared: without marks, case and ordinals. */
  readonly rows: Readonly<Record<string, RowMeaning>>;
};

/** A mapping that a province keeps, with who made it and when. */
export type KeptMapping = { readonly mapping: SheetMapping; readonly by: string; readonly at: string };

/** The most of a mapping that is kept. */
export const MAPPING_LIMITS = { columns: 60, rows: 300, label: 200, down: 10 } as const;
