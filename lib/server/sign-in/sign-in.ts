import { cookies } from "next/headers";
import { checkCredentials, type SignInOutcome } from "@/lib/auth/check-credentials";
import { type AuthReply, exchange } from "@/lib/auth/exchange";
import { HashingBusy } from "@/lib/auth/hashing-queue";
import { browserCookieName, knownBrowser, rememberBrowser } from "@/lib/auth/known-browser";
import { returnAddress } from "@/lib/auth/return-address";
import { environment } from "@/lib/environment";
import type { Asker } from "../asker";
import type { Body } from "../body/read-body";
import { clientAddress } from "../client-address";
import { explain } from "../explain";
import { formPage } from "../form-page";
import { languageOfPath } from "../language";
import { log } from "../log";
import { problem } from "../problem";
import { RequestRefused } from "../request-refused";
import { authAnswer, wantsPage } from "./auth-answer";
import { authPost, textsOf } from "./auth-fields";
import { backToSignIn } from "./back-to-sign-in";

const FORM = "/sign-in";

/**
 * `POST /api/auth/callback/credentials`. A browser comes back to the form with the reason and its e-mail kept;
 * another program gets 401, 429 with `Retry-After`, or 503. Neither learns whether the account exists.
 */
export async function signIn(request: Request, body: Body, asker: Asker): Promise<Response> {
  const fields = textsOf(body);
  try {
    const reply = await enter(request, withReturnAddress(request, fields), asker);
    return authAnswer(reply, fields.json === "true");
  } catch (error) {
    const shown = error instanceof HashingBusy ? new RequestRefused(503, "server.unavailable", { seconds: 2 }) : error;
    if (wantsPage(request)) return backToSignIn(request, shown, fields, asker);
    return problem(explain(shown, asker), asker);
  }
}

async function enter(request: Request, fields: Record<string, string>, { requestId }: Asker): Promise<AuthReply> {
  const { APP_ORIGIN, AUTH_SECRET } = environment();
  const email = (fields.email ?? "").trim();
  const client = clientAddress(request);
  const browser = (await cookies()).get(browserCookieName(APP_ORIGIN))?.value;
  let outcome: SignInOutcome | undefined;
  let failure: unknown;
  const reply = await exchange(await authPost(request, ["callback", "credentials"], fields), {
    authorize: async (_email, password) => {
      try {
        outcome = await checkCredentials(
          { email, address: client, browserId: knownBrowser(browser, email, AUTH_SECRET) },
          password,
        );
      } catch (error) {
        failure = error;
      }
      return outcome?.kind === "entered" ? outcome : null;
    },
    signedOut: () => undefined,
  });
  if (failure) throw failure;
  if (!outcome) throw new RequestRefused(403, "request.origin-foreign");
  if (outcome.kind !== "entered") log.warn({ requestId, client, ...outcome }, "sign-in failed");
  if (outcome.kind === "throttled") throw new RequestRefused(429, "request.too-many", { seconds: outcome.seconds });
  if (outcome.kind === "refused") throw new RequestRefused(401, "sign-in.refused");
  return { ...reply, cookies: [...reply.cookies, rememberBrowser(browser, email, AUTH_SECRET, APP_ORIGIN)] };
}

function withReturnAddress(request: Request, fields: Record<string, string>): Record<string, string> {
  const home = languageOfPath(formPage(request, FORM)) === "en" ? "/en/office" : "/office";
  return { ...fields, callbackUrl: returnAddress(fields.callbackUrl, environment().APP_ORIGIN, home) };
}
