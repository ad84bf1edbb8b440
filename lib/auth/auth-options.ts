import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { environment } from "@/lib/environment";
import { returnAddress } from "./return-address";
import { isSecure, SESSION_HOURS, sessionCookieName } from "./session-cookie";

/** What next-auth asks of us during one request. */
export type AuthHooks = {
  /** Checks the credentials; gives the account and its new session, or null. */
  readonly authorize: (email: string, password: string) => Promise<{ accountId: string; sessionId: string } | null>;
  /** Told which session asked to end. */
  readonly signedOut: (sessionId: string) => void;
};

const silent = () => undefined;

/**
 * next-auth does the handshake: cookies, tokens, redirects. Its token holds a random session id and nothing else;
 * who that is, the row in `app_session` says on every request.
 */
export function authOptions({ authorize, signedOut }: AuthHooks): NextAuthOptions {
  const { APP_ORIGIN, AUTH_SECRET } = environment();
  return {
    secret: AUTH_SECRET,
    useSecureCookies: isSecure(APP_ORIGIN),
    session: { strategy: "jwt", maxAge: SESSION_HOURS * 3600 },
    cookies: {
      sessionToken: {
        name: sessionCookieName(APP_ORIGIN),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure(APP_ORIGIN) },
      },
    },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    logger: { error: silent, warn: silent, debug: silent },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        authorize: async (given) => {
          const entered = await authorize(given?.email ?? "", given?.password ?? "");
          return entered && { id: entered.accountId, sessionId: entered.sessionId };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user && "sessionId" in user ? { sid: user.sessionId } : { sid: token.sid }),
      redirect: ({ url }) => APP_ORIGIN + returnAddress(url, APP_ORIGIN, "/"),
    },
    events: {
      signOut: ({ token }) => {
        if (typeof token?.sid === "string") signedOut(token.sid);
      },
    },
  };
}
