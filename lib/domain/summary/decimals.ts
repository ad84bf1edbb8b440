import type { FigureRef } from "./figure-ref";

/** Decimals that a conference prints an indicator with, where they are not the usual ones (domain §3.6). */
export type Decimals = Readonly<Partial<Record<string, number>>>;

/** The decimals a number is printed with: one for money in tỷ and percentages, none for counts, unless the conference says. */
export function decimalsOf(ref: FigureRef, decimals: Decimals): number {
  switch (ref.kind) {
    case "measure":
      return decimals[ref.measure] ?? 1;
    case "nation-plan":
      return decimals.plan ?? 1;
    case "behind":
      return decimals.behind ?? 1;
    case "content-behind":
      return decimals.behind ?? 1;
    case "effort":
    case "accuracy":
      return decimals[ref.kind] ?? 1;
    case "punctual":
      return decimals.punctual ?? 1;
    case "output":
    case "provinces":
    case "projects":
    case "release-days":
      return 0;
  }
}
