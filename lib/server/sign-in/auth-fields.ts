import { cookies } from "next/headers";
import { freshCsrfPair } from "@/lib/auth/csrf";
import type { AuthRequest } from "@/lib/auth/exchange";
import { csrfCookieName, sessionCookieName } from "@/lib/auth/session-cookie";
import { environment } from "@/lib/environment";
import type { Body } from "../body/read-body";

/** The texts among a body's fields. */
export function textsOf({ fields }: Body): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === "string"),
  );
}

/**
 * What next-auth is given of a POST: its fields and cookies. A form sent from a page of the portal needs no token,
 * because its origin says so; it gets a fresh pair. Everyone else must bring a token that fits its cookie.
 */
export async function authPost(
  request: Request,
  action: readonly string[],
  fields: Record<string, string>,
): Promise<AuthRequest> {
  const { APP_ORIGIN, AUTH_SECRET } = environment();
  const jar = await cookies();
  const own = fields.csrfToken === undefined && fromThePortal(request, APP_ORIGIN) ? freshCsrfPair(AUTH_SECRET) : null;
  return {
    action,
    method: "POST",
    fields: own ? { ...fields, csrfToken: own.token } : fields,
    csrfCookie: own?.cookie ?? jar.get(csrfCookieName(APP_ORIGIN))?.value,
    sessionCookie: jar.get(sessionCookieName(APP_ORIGIN))?.value,
  };
}

function fromThePortal(request: Request, origin: string): boolean {
  return request.headers.get("origin") === origin || request.headers.get("sec-fetch-site") === "same-origin";
}
