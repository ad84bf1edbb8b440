import { cookies } from "next/headers";
import { currentActor } from "@/lib/auth/current-actor";
import { exchange } from "@/lib/auth/exchange";
import { returnAddress } from "@/lib/auth/return-address";
import { csrfCookieName } from "@/lib/auth/session-cookie";
import { environment } from "@/lib/environment";
import { authAnswer } from "./auth-answer";

const NOTHING = { authorize: async () => null, signedOut: () => undefined };

/** `GET /api/auth/csrf` and `/providers`: next-auth's own answers. */
export async function readHandshake(action: "csrf" | "providers"): Promise<Response> {
  const jar = await cookies();
  const csrfCookie = jar.get(csrfCookieName(environment().APP_ORIGIN))?.value;
  return authAnswer(
    await exchange({ action: [action], method: "GET", fields: {}, csrfCookie, sessionCookie: undefined }, NOTHING),
  );
}

/** `GET /api/auth/session`: who is signed in, by the session's row; `{}` when nobody is. */
export async function readSession(): Promise<Response> {
  const actor = await currentActor();
  const user = actor && {
    name: actor.fullName,
    email: actor.email,
    role: actor.role,
    unitId: actor.unitId,
    regionCode: actor.regionCode,
  };
  return authAnswer({ cookies: [], location: null, body: user ? { user } : {} });
}

/** `GET /api/auth/signin` and `/error`, next-auth's own pages: on to ours, with the return address. */
export function toSignInPage(request: Request): Response {
  const { APP_ORIGIN } = environment();
  const wanted = returnAddress(new URL(request.url).searchParams.get("callbackUrl"), APP_ORIGIN, "");
  const location = wanted ? `/sign-in?return=${encodeURIComponent(wanted)}` : "/sign-in";
  return authAnswer({ cookies: [], location, body: null });
}
