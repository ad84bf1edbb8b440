import type { Named } from "../catalogue/wording";

/** Names of what published figures speak of. */
export type FigureNaming = {
  readonly indicators: readonly Named[];
  readonly contentGroups: readonly Named[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
};
