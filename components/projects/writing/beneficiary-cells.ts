/** The columns of the grid of beneficiaries, in the order in which they are pasted from a sheet. */
export const BENEFICIARY_COLUMNS = ["name", "taxCode", "address", "supportText", "kind"] as const;
export type BeneficiaryColumn = (typeof BENEFICIARY_COLUMNS)[number];

/** Rows that the grid may have. */
export const MOST_BENEFICIARIES = 300;

/** The name of one cell's control. */
export function cellName(row: number, column: BeneficiaryColumn): string {
  return `beneficiaries.${row}.${column}`;
}

/** Which cell a control of that name is; null where it is none. */
export function cellOf(name: string): { readonly row: number; readonly column: number } | null {
  const [, row, field] = /^beneficiaries\.(\d+)\.(\w+)$/.exec(name) ?? [];
  const column = BENEFICIARY_COLUMNS.indexOf(field as BeneficiaryColumn);
  return row === undefined || column < 0 ? null : { row: Number(row), column };
}
