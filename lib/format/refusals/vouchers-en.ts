import type { Dong } from "@/lib/domain/money";
import { formatDate } from "../date";
import { formatExactMoney } from "../money";
import type { Sentences } from "./sentences";

type VoucherCode = Extract<keyof Sentences, `voucher.${string}`>;

const money = (amount: Dong) => formatExactMoney(amount, "en");
const day = (date: string) => formatDate(date, "en");
const roomLeft = (available: Dong) =>
  available > 0n ? `At most ${money(available)} can still be paid.` : "Nothing more can be paid.";

/** What is refused of a voucher, in English. */
export const voucherSentences: Pick<Sentences, VoucherCode> = {
  "voucher.number-taken": ({ number, budgetYear }) =>
    `Voucher number “${number}” already exists in the unit's budget year ${budgetYear}; a number is recorded once. Check the voucher on record, or enter another number.`,
  "voucher.in-future": ({ paidOn, today }) =>
    `The payment date ${day(paidOn)} is after today (${day(today)}, Vietnam time). Only money already paid is recorded; correct the date.`,
  "voucher.before-contract": ({ paidOn, signedOn, contractNumber }) =>
    `The payment date ${day(paidOn)} is before contract ${contractNumber} was signed (${day(signedOn)}). Money is paid from that day on; correct the date or choose the right contract.`,
  "voucher.wrong-year": ({ budgetYear, contractYear }) =>
    `The contract belongs to budget year ${contractYear} and the voucher says ${budgetYear}; money counts in its own year. Choose budget year ${contractYear}.`,
  "voucher.content-required": ({ contents }) =>
    `The project has several contents, so the voucher must name one. Choose one of: ${contents.join(", ")}.`,
  "voucher.content-unknown": ({ content, contents }) =>
    `The project has no content ${content}. Choose one of: ${contents.join(", ")}.`,
  "voucher.contract-unknown": ({ projectCode }) =>
    `This contract does not belong to project ${projectCode}. Choose one of the project's contracts.`,
  "voucher.over-contract": ({ available, limit, paid }) =>
    `The amount exceeds the contract: contract ${money(limit)}, paid ${money(paid)}. ${roomLeft(available)}`,
  "voucher.over-assigned": ({ available, limit, paid }) =>
    `The amount exceeds the plan assigned to the project this year: assigned ${money(limit)}, paid ${money(paid)}. ${roomLeft(available)} More needs a supplementary plan decision.`,
  "voucher.over-released": ({ available, limit, paid }) =>
    `The amount exceeds the national fund money released: released ${money(limit)}, paid ${money(paid)}. ${roomLeft(available)} Wait for the next release for the rest.`,
  "voucher.over-advance": ({ available, limit, advanced, percent }) =>
    `The amount exceeds the advance allowed before acceptance: at most ${percent}% of the contract (Circular 36/2013/TT-BCT), that is ${money(limit)}; advanced ${money(advanced)}. ${roomLeft(available)} The rest is paid after acceptance.`,
  "voucher.advance-condition": ({ requires, paidOn, confirmed }) => {
    const asks =
      requires === "CLASS_PLAN"
        ? "An advance for training asks for the class plan (form no. 11)"
        : "An advance for cluster infrastructure or wastewater asks for more than 50% of the work done";
    const stands =
      confirmed === null
        ? "which is not confirmed on this contract"
        : confirmed.datedOn > paidOn
          ? `which was confirmed on ${day(confirmed.datedOn)}, after the payment of ${day(paidOn)}`
          : `of which ${confirmed.percent ?? 0}% is confirmed`;
    return `${asks} (Circular 36/2013/TT-BCT), ${stands}. Confirm it on the contract's page, then record the advance.`;
  },
  "voucher.over-parts": ({ available, accepted, paid }) =>
    `The project is not accepted as a whole, so payments stay within what is accepted of its beneficiaries: accepted ${money(accepted)}, paid ${money(paid)} with advances. ${roomLeft(available)} Accept more beneficiaries, or record the acceptance of the project first.`,
  "voucher.payment-before-acceptance": () =>
    "The project has not been accepted, so only advances and refunds can be recorded (Circular 36/2013/TT-BCT). Choose Advance, or record the acceptance of the project or of a beneficiary first.",
  "voucher.refund-over-paid": ({ paid }) =>
    `The refund is greater than what was paid on the contract (${money(paid)}). Enter an amount up to what was paid.`,
  "voucher.already-reversed": ({ number }) =>
    `Voucher ${number} has been reversed; a voucher is reversed once. If that was a mistake, record a new voucher.`,
  "voucher.reverses-a-reversal": ({ number }) =>
    `Voucher ${number} is itself a reversal and cannot be reversed. Record a new voucher for the right amount.`,
  "voucher.reversed-by-recorder": ({ number }) =>
    `Whoever recorded voucher ${number} may not reverse it. Ask another leader of the unit to do it.`,
  "voucher.reversal-breaks-balance": ({ paid }) =>
    `Without this voucher the contract's payments (now ${money(paid)}) would break the limits of advance, contract or plan. Reverse the later vouchers first.`,
};
