import { decode } from "next-auth/jwt";
import { environment } from "@/lib/environment";

/** The session id in a signed token; null when the token is not ours, was changed, or is too old. */
export async function sessionIdIn(token: string | undefined): Promise<string | null> {
  if (!token) return null;
  const claims = await decode({ token, secret: environment().AUTH_SECRET }).catch(() => null);
  return typeof claims?.sid === "string" ? claims.sid : null;
}
