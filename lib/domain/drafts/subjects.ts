/** What a voucher's form is about, as its draft is found again: one contract, and one content of it. */
export function voucherSubject(contractId: string, content: string | null): string {
  return content === null ? contractId : `${contractId}.${content}`;
}
