import type { Quantity } from "./quantity";
import type { Relation } from "./relation";
import type { Subject, Words } from "./subject";

/**
 * An amount or a count of a text with what it is about. `topic` is what its sentence tells, `base` what that is compared with
 * ("so với kế hoạch năm (72,5 tỷ đồng)"), `difference` the distance of both.
 */
export type Figure = {
  readonly quantity: Quantity;
  readonly subject: Subject;
  readonly role: "topic" | "base" | "difference";
  readonly sentence: number;
  /** About one content alone, so no whole of its fund. */
  readonly narrow: boolean;
  /** Whether its words could be read in two ways. */
  readonly unsure: boolean;
  /** Whether its sentence itself says measure and year, and its own words measure or fund. */
  readonly plain: boolean;
  readonly inBrackets: boolean;
  /** The words before it name the parts of a sum: "trong đó", "gồm". */
  readonly opens: Opening | null;
};

/** Parts of a sum follow: perhaps not all of them ("trong đó"), all ("gồm"), or the sum itself ("tổng cộng"). */
export type Opening = "some" | "all" | "total";

/** A percentage of a text and what its words say it is taken of. */
export type Share = {
  readonly quantity: Quantity;
  readonly relation: Relation;
  readonly sentence: number;
  /** What the sentence speaks of where it stands. */
  readonly topic: Subject;
  readonly narrow: boolean;
  /** Whether its own words speak of the programme's money, or hardly at all: "Đạt 58,3% kế hoạch". */
  readonly ofMoney: boolean;
  /** Whether its sentence itself says measure and year. */
  readonly plain: boolean;
  /** What its words say of the base. */
  readonly wanted: Words;
  /** The figure its words name as its base, or as its part. */
  readonly base: Figure | null;
  readonly part: Figure | null;
  /** Whether that figure stands there without a word, so that it may be either. */
  readonly bare: boolean;
  /** Whether its sentence tells several figures in turn, so that which belongs to which is open. */
  readonly inTurn: boolean;
  /** Figures its sentence told before it, nearest first. */
  readonly told: readonly Figure[];
};

/** A text as it was understood. */
export type Reading = { readonly figures: readonly Figure[]; readonly shares: readonly Share[] };
