import { randomBytes } from "node:crypto";

/** A fresh nonce for one answer's scripts: 18 random bytes, 24 characters. */
export function newNonce(): string {
  return randomBytes(18).toString("base64url");
}

/** Stands where a nonce goes in what is kept. Random and never sent, so no page's content can hold it. */
export const NONCE_MARKER = newNonce();
