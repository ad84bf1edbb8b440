import { decode, encode } from "next-auth/jwt";
import { isSecure } from "./session-cookie";

/** What the sign-in page is told once after it refused: the sentence, and the e-mail address typed. Never a password. */
export type RefusedEntry = { readonly email: string; readonly detail: string };

/** The cookie that carries it to that one page; the front door takes it away once the page was shown. */
export const REFUSED_ENTRY_COOKIE = "portal-sign-in";

const MINUTES = 5;
const SALT = "refused sign-in";
const LONGEST_EMAIL = 254;

/** The whole `Set-Cookie` line that tells it to the sign-in page at `path`, and to no other page. */
export async function refusedEntryCookie(
  { email, detail }: RefusedEntry,
  path: string,
  { secret, origin }: { secret: string; origin: string },
): Promise<string> {
  const token = { email: email.slice(0, LONGEST_EMAIL), detail };
  const sealed = await encode({ token, secret, maxAge: MINUTES * 60, salt: SALT });
  const secure = isSecure(origin) ? "; Secure" : "";
  return `${REFUSED_ENTRY_COOKIE}=${sealed}; Path=${path}; Max-Age=${MINUTES * 60}; HttpOnly; SameSite=Lax${secure}`;
}

/** A `Set-Cookie` line that forgets it. */
export function forgottenEntryCookie(path: string): string {
  return `${REFUSED_ENTRY_COOKIE}=; Path=${path}; Max-Age=0; HttpOnly; SameSite=Lax`;
}

/** What the cookie holds; null when it is old, was changed, or is not ours. */
export async function openRefusedEntry(sealed: string | undefined, secret: string): Promise<RefusedEntry | null> {
  const claims = await decode({ token: sealed ?? "", secret, salt: SALT }).catch(() => null);
  const { email, detail } = claims ?? {};
  return typeof email === "string" && typeof detail === "string" ? { email, detail } : null;
}
