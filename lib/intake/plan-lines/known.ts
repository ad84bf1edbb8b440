import type { KnownCode, KnownUnit } from "../published-figures/known";

/** What a sheet of plan lines may name: provinces and contents, with all names each goes by. */
export type KnownForPlanLines = { readonly units: readonly KnownUnit[]; readonly contents: readonly KnownCode[] };
