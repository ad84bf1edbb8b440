/** How large a file may be, checked before and while it is unpacked, so that no upload can exhaust the process. */
export const LIMITS = {
  fileBytes: 9_000_000,
  parts: 200,
  partBytes: 20_000_000,
  inflatedBytes: 50_000_000,
  /** Inflated to packed; spreadsheets reach about 20, bombs a thousand. */
  ratio: 100,
  rows: 20_000,
  columns: 60,
} as const;
