import { createHash, randomBytes } from "node:crypto";

/**
 * A token against forged forms and the cookie that goes with it, as next-auth makes and checks them, for a request
 * whose origin was checked already and which therefore brings none.
 */
export function freshCsrfPair(secret: string): { token: string; cookie: string } {
  const token = randomBytes(32).toString("hex");
  const proof = createHash("sha256").update(`${token}${secret}`).digest("hex");
  return { token, cookie: `${token}|${proof}` };
}
