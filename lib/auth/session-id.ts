import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { environment } from "@/lib/environment";
import { sessionCookieName } from "./session-cookie";

/** The session id in a signed token; null when the token is not ours, was changed, or is too old. */
export async function sessionIdIn(token: string | undefined): Promise<string | null> {
  if (!token) return null;
  const claims = await decode({ token, secret: environment().AUTH_SECRET }).catch(() => null);
  return typeof claims?.sid === "string" ? claims.sid : null;
}

/** The session id this request carries in its cookie. */
export async function requestSessionId(): Promise<string | null> {
  const jar = await cookies();
  return sessionIdIn(jar.get(sessionCookieName(environment().APP_ORIGIN))?.value);
}
