/** Characters that show nothing or turn the direction of what follows: no reader sees them, so none may be kept. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu;

/** Text in composed letters (NFC) without invisible characters. */
export function visible(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "");
}

/**
 * The one spelling in which the number of a paper (số chứng từ, số hợp đồng, số quyết định) is kept: visible
 * characters, single spaces, none round "/". The database spells it the same way (`plain_number`), and holds two
 * numbers for one when they differ in case and spaces alone (`fold_number`).
 */
export function plainNumber(number: string): string {
  return visible(number)
    .replace(SPACES, " ")
    .replace(/ ?\/ ?/g, "/")
    .trim();
}

/** What the spellings of one number have in common, as the database has it (`fold_number`): neither case nor spaces. */
export function foldNumber(number: string): string {
  return plainNumber(number).normalize("NFKC").replaceAll(" ", "").toLowerCase();
}
