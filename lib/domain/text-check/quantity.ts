import type { Rational } from "../figures/rational";

/** What a number counts: đồng (money in whole đồng), per cent, or a noun of the field without accents ("mo hinh"). */
export type Noun = "dong" | "%" | (string & {});

/** A number before which stands that it is not meant exactly: "hơn", "gần", "khoảng". */
export type Hedge = "over" | "under" | "about";

/** A figure of a text with its unit. `value` is in đồng, per cent or pieces; `step` is one unit of its last printed digit. */
export type Quantity = {
  readonly noun: Noun;
  readonly value: Rational;
  readonly step: Rational;
  /** One unit as it is printed ("tỷ đồng" = 10^9), for writing an expected figure in the same manner. */
  readonly size: Rational;
  readonly decimals: number;
  readonly hedge: Hedge | null;
  /** The number as printed, without its unit, and the unit as printed. */
  readonly printed: string;
  readonly unit: string;
  /** The places of the number and of its unit's end in the text, and of its tokens. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** The second of "69,3/72,5 tỷ đồng". */
  readonly paired: boolean;
};
