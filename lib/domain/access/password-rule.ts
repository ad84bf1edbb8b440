import { withoutMarks } from "../text/without-marks";

/** Why a new password is refused; each has words of its own, so that the next one is better. */
export type PasswordWeakness =
  | "too-short"
  | "too-long"
  | "too-few-letters"
  | "in-order"
  | "says-who-you-are"
  | "widely-known";

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** What people choose first when told to choose a long one, here and elsewhere; compared without case and marks. */
const WIDELY_KNOWN = [
  "password",
  "matkhau",
  "quantri",
  "administrator",
  "khuyencong",
  "congthuong",
  "bocongthuong",
  "socongthuong",
  "vietnam",
  "letmein",
  "iloveyou",
  "welcome",
  "abc123",
  "123456",
  "qwerty",
];
const RUNS = ["01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"];
const FEWEST_LETTERS = 6;

/**
 * The rule for a new password (NIST SP 800-63B): long, and not what a guesser tries first. No letter, digit or sign is
 * asked for. Null when it may be used.
 */
export function passwordWeakness(
  password: string,
  owner: { readonly email: string; readonly fullName: string },
): PasswordWeakness | null {
  const length = [...password.normalize("NFC")].length;
  if (length < SHORTEST_PASSWORD) return "too-short";
  if (length > LONGEST_PASSWORD) return "too-long";
  const plain = bare(password);
  if (new Set(plain).size < FEWEST_LETTERS) return "too-few-letters";
  const rest = (words: readonly string[]) => words.reduce((left, word) => left.replaceAll(word, ""), plain);
  if (RUNS.some((run) => run.includes(plain) || reversed(run).includes(plain))) return "in-order";
  const names = [...owner.email.split(/[@.]/), ...owner.fullName.split(/\s+/), bare(owner.fullName)].map(bare);
  if (rest(names.filter((name) => name.length > 2)).length < SHORTEST_PASSWORD / 2) return "says-who-you-are";
  const unknown = rest(WIDELY_KNOWN);
  return unknown !== plain && !/[a-z]/.test(unknown) ? "widely-known" : null;
}

function bare(text: string): string {
  return withoutMarks(text).replace(/\s/g, "");
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}
