import type { RegionCode } from "@/lib/domain/figures/execution-query";
import { dataFile } from "./data-file";

type Dated = { readonly validFrom: string; readonly validTo: string | null };
type Tile = readonly [column: number, row: number];

/** A province of either layout with its dated names, its region over time and its place on the tile maps. */
export type Unit = Dated & {
  readonly unitId: string;
  readonly gsoCode: string;
  readonly iso3166_2: string | null;
  readonly capital: string;
  readonly versions: readonly (Dated & {
    readonly name: string;
    readonly fullName: string;
    readonly type: "tinh" | "thanh_pho_tw";
  })[];
  readonly successorUnitId: string | null;
  readonly predecessorUnitIds: readonly string[];
  readonly regions: readonly (Dated & { readonly region: RegionCode; readonly confirmed: boolean })[];
  readonly tiles: Readonly<Partial<Record<"63" | "34", Tile>>>;
};

/** The two archipelagos that stand on every map. */
type Island = {
  readonly id: string;
  readonly name: string;
  readonly parent63: string;
  readonly parent34: string;
  readonly tiles: Readonly<Record<"63" | "34", Tile>>;
  readonly label63: string;
  readonly label34: string;
};

type UnitsFile = {
  readonly layouts: Readonly<Record<"63" | "34", Dated>>;
  readonly islands: readonly Island[];
  readonly units: readonly Unit[];
};

/** All 86 provinces of both layouts, the layouts' dates and the islands. Source: NQ 202/2025/QH15, QĐ 19/2025/QĐ-TTg. */
export const TERRITORY = JSON.parse(dataFile("units.json")) as UnitsFile;
