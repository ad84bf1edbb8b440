/** Mục cuối của một chuỗi nhật ký: the last entry of one chain of the trail at some moment, its hash in hexadecimal. */
export type AuditHead = { readonly chain: string; readonly sequence: number; readonly hash: string };

/** Heads and the auditor they are mailed to. */
export type HeadsToMail = { readonly email: string; readonly fullName: string; readonly heads: readonly AuditHead[] };
