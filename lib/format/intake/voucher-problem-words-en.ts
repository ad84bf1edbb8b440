import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { VoucherProblemCode } from "@/lib/domain/intake/voucher-problem";
import { formatDate } from "../date";
import { formatMoney } from "../money";

type Words = (problem: IntakeProblem) => string;

const dong = (digits: string) => formatMoney(BigInt(digits), "dong", "en");
const day = (iso: string) => formatDate(iso, "en");

/** What is wrong with a voucher of a sheet and how to mend it, in English; `expected` is plain digits of đồng or a day. */
export const VOUCHER_PROBLEM_WORDS_EN: Readonly<Record<VoucherProblemCode, Words>> = {
  "voucher-project-unknown": () => "No đề án of your province has this code. Mend the code.",
  "voucher-contract-unknown": ({ expected }) =>
    expected === ""
      ? "The đề án has no contract yet. Sign one on its page first, or leave the row out."
      : `This contract is not of the đề án. Write one of: ${expected}.`,
  "voucher-contract-ambiguous": () =>
    "The đề án has several contracts of this number in the year. Record this voucher on its page.",
  "voucher-content-needed": ({ expected }) =>
    `The contract has several contents of the đề án. Write one of: ${expected}.`,
  "voucher-content-unknown": ({ expected }) =>
    `The contract has no such content of the đề án. Write one of: ${expected}.`,
  "voucher-not-now": () =>
    "The đề án stands where no voucher of this kind is taken. See its state, or leave the row out.",
  "voucher-in-future": ({ expected }) =>
    `The day is after today (${day(expected)}). Mend it, or import the row once it is paid.`,
  "voucher-before-contract": ({ expected }) =>
    `The day is before the contract was signed (${day(expected)}). Mend the day or the contract.`,
  "voucher-other-year": ({ expected }) => `The contract is of budget year ${expected}. Mend the year or the contract.`,
  "voucher-before-acceptance": () =>
    "The đề án is not accepted, so nothing but advances may be paid. Write ADVANCE, or accept it first.",
  "voucher-without-condition": () =>
    "The condition of the advance is not confirmed by that day. Confirm it on the contract, or mend the day.",
  "voucher-over-contract": ({ expected }) =>
    `More than is left of the contract after the rows above: ${dong(expected)} đồng. Mend the amount.`,
  "voucher-over-advance": ({ expected }) =>
    `More than may be advanced after the rows above: ${dong(expected)} đồng. Mend the amount, or wait for acceptance.`,
  "voucher-over-parts": ({ expected }) =>
    `More than is accepted, after the rows above: ${dong(expected)} đồng left. Mend the amount.`,
  "voucher-over-assigned": ({ expected }) =>
    `More than is left of the plan after the rows above: ${dong(expected)} đồng. Mend the amount.`,
  "voucher-over-released": ({ expected }) =>
    `More than is released, after the rows above: ${dong(expected)} đồng left. Mend the amount, or wait for a release.`,
  "voucher-refund-over-paid": ({ expected }) =>
    `More is given back than was paid (${dong(expected)} đồng). Mend the amount.`,
  "voucher-number-used": ({ expected }) =>
    `Another voucher of budget year ${expected} has this number. Mend the number, or leave the row out.`,
  "voucher-twice": ({ expected }) => `The same voucher number as in row ${expected}. Mend it, or keep one of the rows.`,
};
