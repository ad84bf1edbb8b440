import { formatExactMoney } from "../money";
import type { AmountWords } from "./input-words";

const GROUPING = "Write it like 1.250.000 or 1250000.";

const bothOf = (readings: readonly string[] | undefined): string =>
  readings ? `: ${readings.map((amount) => formatExactMoney(BigInt(amount), "en")).join(" or ")}` : "";

/** Why an amount or a count cannot be read and how to mend it: said after its field's name, and below its cell as one types. */
export const amountWordsEn: AmountWords = {
  "whole-number": () => "must be a whole number. Enter digits without decimals.",
  "money.empty": () => "is missing. Enter the amount in đồng.",
  "money.negative": () => "cannot be negative. Enter a positive amount; on a voucher, money returned is a Refund.",
  "money.zero": () => "must be greater than 0. Enter the amount paid.",
  "money.too-large": () => "is more than can be recorded (15 digits). Check its unit.",
  "money.characters": () => `has characters other than digits. ${GROUPING}`,
  "money.grouping": () => `is grouped wrongly. ${GROUPING}`,
  "money.ambiguous": ({ readings }) => `can be read in two ways${bothOf(readings)}, so it was not taken. ${GROUPING}`,
  "money.decimals-without-unit": () => "has a fraction of a đồng. Enter whole đồng, or a unit as in 1,5 triệu.",
  "money.unknown-unit": () => "has an unknown unit. Use tỷ, triệu, nghìn or đồng.",
  "money.order-of-units": () => "has its units in the wrong order. Write the greatest first, as in 12 tỷ 300 triệu.",
  "money.fraction-of-dong": () => "comes to less than whole đồng. Enter a whole amount.",
};
