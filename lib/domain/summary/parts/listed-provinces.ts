import type { RankedProvince } from "../ranking";
import type { ListedFigure } from "../sentence";

/** Provinces of a ranking as a list inside a sentence. */
export function listed(provinces: readonly RankedProvince[]): ListedFigure[] {
  return provinces.map(({ name, figure }) => ({ name, figure, unit: null }));
}
