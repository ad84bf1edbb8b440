/** Parts of a dossier by the names in which they are sent. */
export type Written = Readonly<Record<string, unknown>>;
