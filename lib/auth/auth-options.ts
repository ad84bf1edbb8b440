import type { NextAuthOptions, Session } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { endSession } from "@/lib/commands/sessions/end-session";
import type { Actor } from "@/lib/domain/access/actor";
import { environment } from "@/lib/environment";
import { actorOfSession } from "./actor-of-session";
import { type AuthVisit, noting } from "./auth-visit";
import { checkCredentials } from "./check-credentials";
import { knownBrowser } from "./known-browser";
import { returnAddress } from "./return-address";
import { callbackCookieName, csrfCookieName, isSecure, SESSION_HOURS, sessionCookieName } from "./session-cookie";

const silent = () => undefined;

/**
 * next-auth does the handshake: cookies, tokens, redirects. Its token holds a random session id and nothing else;
 * who that is, the row in `app_session` says on every request.
 */
export function authOptions(visit: AuthVisit): NextAuthOptions {
  const { APP_ORIGIN, AUTH_SECRET } = environment();
  // next-auth learns its own address from the environment alone.
  process.env.NEXTAUTH_URL = APP_ORIGIN;
  const cookie = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure(APP_ORIGIN) };
  return {
    secret: AUTH_SECRET,
    useSecureCookies: isSecure(APP_ORIGIN),
    session: { strategy: "jwt", maxAge: SESSION_HOURS * 3600 },
    cookies: {
      sessionToken: { name: sessionCookieName(APP_ORIGIN), options: cookie },
      csrfToken: { name: csrfCookieName(APP_ORIGIN), options: cookie },
      callbackUrl: { name: callbackCookieName(APP_ORIGIN), options: cookie },
    },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    logger: { error: silent, warn: silent, debug: silent },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        authorize: (given) => noting(visit, () => enter(visit, given?.email ?? "", given?.password ?? ""), null),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user && "sessionId" in user ? { sid: user.sessionId } : { sid: token.sid }),
      session: ({ session, token }) => noting(visit, () => whose(token.sid, session.expires), {} as Session),
      redirect: ({ url }) => APP_ORIGIN + returnAddress(url, APP_ORIGIN, "/"),
    },
    events: {
      signOut: ({ token: { sid } }) =>
        noting(visit, async () => (typeof sid === "string" ? endSession(sid) : undefined), undefined),
    },
  };
}

/** Opens a session for whoever shows the password; null for everyone else, with the reason noted in the visit. */
async function enter(visit: AuthVisit, typed: string, password: string) {
  const [email, { AUTH_SECRET }] = [typed.trim(), environment()];
  const browserId = knownBrowser(visit.browser, email, AUTH_SECRET);
  const outcome = await checkCredentials({ email, address: visit.address, browserId }, password);
  visit.outcome = outcome;
  return outcome.kind === "entered" ? { id: outcome.accountId, sessionId: outcome.sessionId } : null;
}

/** Who a session belongs to by its row, in next-auth's words; nothing when it is nobody's. */
async function whose(sid: unknown, expires: string): Promise<Session> {
  const actor = typeof sid === "string" ? await actorOfSession(sid) : null;
  return actor ? { expires, user: personOf(actor) } : ({} as Session);
}

function personOf({ fullName, email, role, unitId, regionCode }: Actor) {
  return { name: fullName, email, role, unitId, regionCode };
}
