/** Where an amount came from: records (decisions, vouchers), certified reports, a published text, or several of them. */
export type Origin = "records" | "certified" | "published" | "mixed";

/** How many of the provinces expected in the scope have reported: "n/N tỉnh". */
export type Coverage = { readonly reporting: number; readonly expected: number };
