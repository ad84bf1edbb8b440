import type { PasswordWeakness } from "@/lib/domain/access/password-rule";
import { formatDate } from "../date";
import type { Sentences } from "./sentences";

type AccountCode = Extract<keyof Sentences, `account.${string}`>;

const WEAKNESSES: Readonly<Record<PasswordWeakness, string>> = {
  "too-short":
    "The new password is shorter than 12 characters. A few words in a row are easy to keep and hard to guess.",
  "too-long": "The new password is longer than 128 characters. Shorten it.",
  "too-few-letters": "The new password repeats a few characters. Use more different ones.",
  "in-order": "The new password is a row of the keyboard or of the alphabet. Choose another.",
  "says-who-you-are":
    "The new password is little more than the name or the e-mail. Choose one that says nothing of you.",
  "widely-known": "The new password is among the first anyone would try. Choose another.",
};

/** What is refused of an account and its password, in English. */
export const accountSentences: Pick<Sentences, AccountCode> = {
  "account.own": () =>
    "Nobody changes their own role or closes their own account. Ask another administrator; your own password is changed on the Account page.",
  "account.stale": () =>
    "Somebody else has just changed this account. Look at it again, then repeat the step if it is still needed.",
  "account.email-taken": ({ email }) => `The e-mail “${email}” has an account already. Find it in the list.`,
  "account.unit-unknown": ({ unitId }) => `There is no province “${unitId}”. Choose one from the list.`,
  "account.unit-closed": ({ unitId, successorId }) =>
    `“${unitId}” was merged; its work is “${successorId}”'s now. Choose “${successorId}”.`,
  "account.until-past": ({ until, today }) =>
    `The day ${formatDate(until, "en")} has passed. Enter a day from today, ${formatDate(today, "en")}, or leave it empty for good.`,
  "account.password-weak": ({ weakness }) => WEAKNESSES[weakness],
  "account.password-wrong": () =>
    "The current password is wrong, or was entered wrongly several times. Wait a minute, then enter it again.",
};
