import type { Fund, FundColumn } from "@/lib/domain/fund";

/** An amount as the database sends it: a whole number of đồng in digits. */
type Digits = string;
type Day = string;

/** The one row of the execution statement; lists are null when they have no element. */
export type ExecutionRowSql = {
  readonly year: number;
  readonly through: number;
  readonly layout: "63" | "34";
  readonly why: "in-force" | "asked" | "new-unit" | "facts-after-merger" | "old";
  readonly contentKnown: boolean;
  readonly today: Day;
  readonly lastDay: Day;
  readonly scopeLabel: string | null;
  readonly closed: readonly [id: string, name: string, on: Day] | null;
  readonly units: List<
    [
      id: string,
      name: string,
      region: string | null,
      confirmed: boolean | null,
      parts: List<[id: string, name: string]>,
    ]
  >;
  readonly regions: List<[code: string, name: string]>;
  readonly unitFacts: List<
    [
      year: number,
      unit: string,
      recorded: string,
      fund: Fund,
      counted: boolean,
      hasPlan: boolean,
      plan: Digits,
      released: Digits,
      committed: Digits,
      disbursed: Digits,
    ]
  >;
  readonly contentFacts: List<
    [
      year: number,
      content: string,
      item: string,
      fund: Fund,
      plan: Digits,
      released: Digits,
      committed: Digits,
      disbursed: Digits,
    ]
  >;
  readonly monthFacts: List<
    [year: number, month: number, fund: Fund, released: Digits, committed: Digits, disbursed: Digits]
  >;
  readonly certified: List<[year: number, unit: string, fund: Fund, measure: "ACTUAL" | "ESTIMATE", amount: Digits]>;
  readonly plannedNow: boolean;
  readonly plannedBefore: boolean;
  readonly nation: readonly [plan: Digits | null, reporting: number, expected: number];
  readonly contents: List<[code: string, name: string]>;
  readonly contentGroups: List<[code: string, name: string, items: List<string>]>;
  readonly outputs: List<[indicator: string, fund: Fund, target: Digits, achieved: Digits]>;
  readonly indicators: List<[code: string, name: string, unit: string, parts: List<string>]>;
  readonly published: List<PublishedTuple>;
};

export type PublishedTuple = [
  id: number,
  scope: string | null,
  year: number | null,
  through: number | null,
  fund: FundColumn | null,
  contentGroup: string | null,
  measure: string,
  printed: string,
  unit: string,
  decimals: number,
  source: string,
  sourceDate: Day | null,
  note: string | null,
  known: boolean,
];

type List<T> = readonly T[] | null;
