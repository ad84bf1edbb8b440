import type { FundColumn } from "../fund";
import type { Dong } from "../money";
import type { SpokenMeasure } from "./subject";

/** An amount the portal gives or a source published, by what it is about. */
export type KnownFigure = {
  readonly scope: string;
  readonly year: number;
  readonly through: number;
  readonly fund: FundColumn;
  readonly measure: SpokenMeasure;
  readonly amount: Dong;
};
