import { createHmac, randomBytes } from "node:crypto";
import { isSecure } from "./session-cookie";

/** What one browser is remembered by: a random id, and a seal for each account that signed in there. */
const KNOWN_DAYS = 180;
const MOST_ACCOUNTS = 8;
const ID = /^[\w-]{22}$/;

/** The cookie in which a browser shows which accounts it is known to. */
export function browserCookieName(origin: string): string {
  return `${isSecure(origin) ? "__Host-" : ""}portal-browser`;
}

/** The id of a browser in which this account signed in before; null for every other, and for a forged cookie. */
export function knownBrowser(cookie: string | undefined, email: string, secret: string): string | null {
  const [id = "", ...seals] = cookie?.split(".") ?? [];
  return ID.test(id) && seals.includes(seal(id, email, secret)) ? id : null;
}

/** The whole `Set-Cookie` line by which a browser is known to this account from now on, beside those it had. */
export function rememberBrowser(cookie: string | undefined, email: string, secret: string, origin: string): string {
  const [given = "", ...others] = cookie?.split(".") ?? [];
  const id = ID.test(given) ? given : randomBytes(16).toString("base64url");
  const mine = seal(id, email, secret);
  const kept = id === given ? others.filter((other) => ID.test(other) && other !== mine) : [];
  const value = [id, mine, ...kept].slice(0, MOST_ACCOUNTS + 1).join(".");
  const secure = isSecure(origin) ? "; Secure" : "";
  return `${browserCookieName(origin)}=${value}; Path=/; Max-Age=${KNOWN_DAYS * 86_400}; HttpOnly; SameSite=Lax${secure}`;
}

function seal(id: string, email: string, secret: string): string {
  const text = `portal-browser|${id}|${email.toLowerCase()}`;
  return createHmac("sha256", secret).update(text).digest().subarray(0, 16).toString("base64url");
}
