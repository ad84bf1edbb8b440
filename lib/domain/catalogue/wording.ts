/** A name of reference data in both languages, as it is valid on the date of what it stands beside. */
export type Wording = { readonly vi: string; readonly en: string };

/** A content, item or indicator with its name. */
export type Named = Wording & { readonly code: string };
