import { formatDate } from "../date";
import { formatExactMoney } from "../money";
import type { Sentences } from "./sentences";

type SettlementCode = Extract<keyof Sentences, `settlement.${string}`>;

const day = (date: string) => formatDate(date, "en");
const money = (amount: bigint) => formatExactMoney(amount, "en");

/** What is refused of a settlement, in English. */
export const settlementSentences: Pick<Sentences, SettlementCode> = {
  "settlement.in-future": ({ on, today }) =>
    `The day of settlement, ${day(on)}, has not come yet (today is ${day(today)}). Correct the day, or record it from then on.`,
  "settlement.before-acceptance": ({ on, acceptedOn }) =>
    `The day of settlement, ${day(on)}, is before the last acceptance (${day(acceptedOn)}). Enter that day or a later one.`,
  "settlement.before-paper": ({ on, what, number, day: dated }) =>
    `The settlement of ${day(on)} is dated before ${what} ${number} of ${day(dated)}. Enter ${day(dated)} or a later day, or check the day of that paper.`,
  "settlement.below-paid": ({ amount, paid }) =>
    `The settled amount of ${money(amount)} is below what was paid, ${money(paid)}. Record the refund first, or settle what was paid.`,
  "settlement.above-committed": ({ amount, committed }) =>
    `The settled amount of ${money(amount)} exceeds the project's contracts, ${money(committed)}. Check the amount: a settlement stays within the contract.`,
  "settlement.not-paid": ({ amount, paid, owed }) =>
    `Of the settled ${money(amount)}, ${money(owed)} is not paid yet (${money(paid)} is). Pay the rest first, or settle ${money(paid)} and let the rest go back to the plan.`,
};
