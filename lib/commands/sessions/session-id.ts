import { createHash, randomBytes } from "node:crypto";

/** A new session id of 256 random bits. Only the browser keeps it. */
export function newSessionId(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a session id: its SHA-256, of no use to whoever reads the table. */
export function sessionKey(sessionId: string): Buffer {
  return createHash("sha256").update(sessionId).digest();
}
