import { hashPassword } from "@/lib/auth/password";
import { addAccount } from "@/lib/commands/accounts/add-account";
import {
  LONGEST_PASSWORD,
  type PasswordWeakness,
  passwordWeakness,
  SHORTEST_PASSWORD,
} from "@/lib/domain/access/password-rule";
import { DomainError, type Refusal } from "@/lib/domain/errors";
import { refusalSentence } from "@/lib/format/refusals/refusal-sentence";
import { newAccountInput } from "@/lib/input/new-account";
import { say } from "../terminal";
import { asOwner } from "./as-owner";
import { readOptions } from "./options";
import { readPassword } from "./read-password";
import { WrongUsage } from "./wrong-usage";

const WEAKNESSES: Readonly<Record<PasswordWeakness, string>> = {
  "too-short": `The password is shorter than ${SHORTEST_PASSWORD} characters. A few words in a row are easy to keep and hard to guess.`,
  "too-long": `The password is longer than ${LONGEST_PASSWORD} characters.`,
  "too-few-letters": "The password repeats the same few characters. Use more different ones.",
  "in-order": "The password is a row of the keyboard or of the alphabet. Choose one nobody would try.",
  "says-who-you-are":
    "The password is little more than the name or the e-mail address. Choose one that says nothing of the person.",
  "widely-known": "The password is among the first anyone would try here. Choose one nobody would try.",
};
const OPTION_OF: Readonly<Record<string, string>> = { fullName: "name", unitId: "unit", regionCode: "region" };

/**
 * `portal create-account`: makes an account with its first role.
 * @throws Error when the password is weak, the e-mail is taken, or the province is unknown or closed.
 */
export async function createAccountFromTerminal(args: string[]): Promise<void> {
  const { texts } = readOptions(args, { texts: ["email", "name", "role", "unit", "region"] });
  const parsed = newAccountInput.safeParse({
    email: texts.email ?? "",
    fullName: texts.name ?? "",
    role: texts.role ?? "",
    unitId: texts.unit ?? null,
    regionCode: texts.region ?? null,
  });
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => {
      const field = String(path[0]);
      return `--${OPTION_OF[field] ?? field} ${message}`;
    });
    throw new WrongUsage(lines.join("\n"));
  }
  const password = await readPassword();
  const weakness = passwordWeakness(password, parsed.data);
  if (weakness) throw new Error(WEAKNESSES[weakness]);
  const passwordHash = await hashPassword(password);
  const input = { ...parsed.data, password, passwordHash };
  await asOwner((operator) => addAccount(operator, input, new Date())).catch((error: unknown) => {
    throw error instanceof DomainError ? new Error(reason(error.refusal), { cause: error }) : error;
  });
  say(`Account ${parsed.data.email} made, as ${parsed.data.role}.`);
}

function reason(refusal: Refusal): string {
  switch (refusal.code) {
    case "account.email-taken":
      return `There is an account with the e-mail ${refusal.email} already.`;
    case "account.unit-unknown":
      return `There is no province ${refusal.unitId}. Ids look like ha-noi or quang-tri-2025.`;
    case "account.unit-closed":
      return `${refusal.unitId} was merged; its work is ${refusal.successorId}'s now. Use --unit ${refusal.successorId}.`;
    default:
      return refusalSentence(refusal, "en");
  }
}
