/** Words by the parts of a dotted code: `{ voucher: { record: "…" } }` for `voucher.record`. */
export type CodedWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a dotted code of the audit trail or of a check is called; the code itself where nobody named it. */
export function codedWords(words: CodedWords, code: string): string {
  const [subject = "", deed = ""] = code.split(".", 2);
  return words[subject]?.[deed] ?? code;
}
