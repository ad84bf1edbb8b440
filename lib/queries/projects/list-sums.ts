/** Support, counterpart and other money of a budget line. */
export const BUDGET = ["support", "counterpart", "other"] as const;

/** The money chain as the rollup by đề án holds it. */
export const CHAIN = ["plan", "released", "committed", "disbursed"] as const;

/** Sums of a table's amounts as columns; nothing adds up to zero. */
export const sumsOf = (table: string, amounts: readonly string[]): string =>
  amounts.map((amount) => `coalesce(sum(${table}.${amount}), 0) AS ${amount}`).join(", ");

/** Sums of a table's amounts as members of a JSON object, in digits. */
export const textsOf = (table: string, amounts: readonly string[]): string =>
  amounts.map((amount) => `'${amount}', coalesce(sum(${table}.${amount}), 0)::text`).join(", ");

/** Amounts as columns of digits. */
export const digitsOf = (table: string, amounts: readonly string[]): string =>
  amounts.map((amount) => `${table}.${amount}::text AS ${amount}`).join(", ");
