/** What the form that makes an account is about: nobody yet. */
export const NEW_ACCOUNT = "new";

/** What the form that replaces one's own password is about. */
export const OWN_ACCOUNT = "own";

/** What a voucher's form is about, as its draft is found again: one contract, and one content of it. */
export function voucherSubject(contractId: string, content: string | null): string {
  return content === null ? contractId : `${contractId}.${content}`;
}
