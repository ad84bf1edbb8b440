/** Who wrote a passage of a summary last, in whose name under a delegation, and when. */
export type PassageWriter = { readonly name: string; readonly onBehalfOf: string | null; readonly at: Date };
