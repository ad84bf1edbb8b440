import type { OwnRow } from "./report";

/** What a province counts beside, with amounts as digits of đồng: as it waits in a file that was read. */
export type OwnRowText = Omit<OwnRow, "plan" | "actual" | "estimate"> &
  Readonly<Record<"plan" | "actual" | "estimate", string | null>>;

const digits = (amount: bigint | null) => amount?.toString() ?? null;
const amountOf = (text: string | null) => (text === null ? null : BigInt(text));

/** Always with its fields in one order, so that two of them compare as texts. */
export function ownRowText({ label, fund, plan, actual, estimate, note }: OwnRow): OwnRowText {
  return { label, fund, plan: digits(plan), actual: digits(actual), estimate: digits(estimate), note };
}

export function ownRowOf({ plan, actual, estimate, ...row }: OwnRowText): OwnRow {
  return { ...row, plan: amountOf(plan), actual: amountOf(actual), estimate: amountOf(estimate) };
}

/** Whether two lists say the same. */
export function saySame(some: readonly OwnRow[], others: readonly OwnRow[]): boolean {
  return JSON.stringify(some.map(ownRowText)) === JSON.stringify(others.map(ownRowText));
}
