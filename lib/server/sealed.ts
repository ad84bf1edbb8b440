import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { environment } from "@/lib/environment";

const NONCE = 12;
const TAG = 16;
const LARGEST = 65_536;

const key = (purpose: string) =>
  Buffer.from(hkdfSync("sha256", environment().AUTH_SECRET, "", `portal ${purpose}`, 32));

/** Packs a value so that only this portal can read or change it. `purpose` keeps one kind from passing for another. */
export function seal(value: unknown, purpose: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key(purpose), nonce);
  const body = Buffer.concat([cipher.update(deflateRawSync(JSON.stringify(value))), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** The value sealed for this purpose; null when it was not sealed by this portal, or was changed. */
export function unseal(sealed: string, purpose: string): unknown {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length <= NONCE + TAG) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key(purpose), bytes.subarray(0, NONCE));
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    const body = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
    return JSON.parse(inflateRawSync(body, { maxOutputLength: LARGEST }).toString());
  } catch {
    return null;
  }
}
