/** Languages that names of the catalogue exist in. Names of provinces are Vietnamese in both. */
export type Language = "vi" | "en";
