import { formatDate } from "../date";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type DelegationCode = Extract<keyof Sentences, `delegation.${string}`>;

/** What is refused of a delegation, in English. */
export const delegationSentences: Pick<Sentences, DelegationCode> = {
  "delegation.chain": ({ giver }) =>
    `You are acting for ${giver}, and what you were given is not given on. Return to your own role first.`,
  "delegation.not-a-colleague": () =>
    "A role is given only to somebody of the same office who holds a fitting one. Choose somebody from the list.",
  "delegation.from-past": ({ from, today }) =>
    `The day ${formatDate(from, "en")} has passed, and no role is given for days gone by. Enter a first day from today, ${formatDate(today, "en")}.`,
  "delegation.ends-first": ({ from, to }) =>
    `The last day ${formatDate(to, "en")} is before the first, ${formatDate(from, "en")}. Enter a last day that is not earlier.`,
  "delegation.too-long": ({ most }) =>
    `A role is given for ${formatCount(most, "en")} days at most. Choose an earlier last day; it can be given again afterwards.`,
  "delegation.overlaps": () =>
    "On these days you have given your role already, and one person at a time acts for you. Revoke the other delegation, or choose other days.",
  "delegation.ended": () => "This delegation is over or was revoked already. Nothing more is to be done.",
  "delegation.not-in-force": () =>
    "This delegation is not in force: its days have not come or are over, it was revoked, or the giver's role changed. Look at the page of delegations.",
};
