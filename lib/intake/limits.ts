/** How large a file may be, checked before and while it is unpacked and read, so that no upload can exhaust the process. */
export const LIMITS = {
  fileBytes: 9_000_000,
  parts: 200,
  partBytes: 20_000_000,
  inflatedBytes: 50_000_000,
  /** Inflated to packed; spreadsheets reach about 20, bombs a thousand. */
  ratio: 100,
  rows: 20_000,
  columns: 60,
  /** Characters of one cell; a spreadsheet itself takes no more. */
  cellCharacters: 32_767,
  /** Elements within elements; a worksheet has about ten. */
  depth: 64,
  /** Problems told at once; the rows below are looked at when these are mended. */
  problems: 2_000,
} as const;
