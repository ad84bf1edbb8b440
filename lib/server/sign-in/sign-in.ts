import { HashingBusy } from "@/lib/auth/hashing-queue";
import { rememberBrowser } from "@/lib/auth/known-browser";
import { returnAddress } from "@/lib/auth/return-address";
import { environment } from "@/lib/environment";
import { explain } from "../explain";
import { formPage } from "../form-page";
import { languageOfPath } from "../language";
import { log } from "../log";
import { problem } from "../problem";
import { RequestRefused } from "../request-refused";
import { askNextAuth } from "./ask-next-auth";
import { type Admitted, type AuthFields, onward, readAuthForm, tokenFor, wantsPage } from "./auth-form";
import { backToSignIn } from "./back-to-sign-in";

/**
 * `POST /api/auth/callback/credentials`. A browser comes back to the form with the reason and its e-mail kept;
 * another program gets 401, 429 with `Retry-After`, or 503. Neither learns whether the account exists.
 */
export async function signIn(admitted: Admitted): Promise<Response> {
  const { request, asker } = admitted;
  let fields: AuthFields = {};
  try {
    fields = await readAuthForm(request);
    return onward(request, fields, await enter(admitted, fields));
  } catch (error) {
    const shown = error instanceof HashingBusy ? new RequestRefused(503, "server.unavailable", { seconds: 2 }) : error;
    if (wantsPage(request)) return backToSignIn(request, shown, fields, asker);
    return problem(explain(shown, asker), asker);
  }
}

async function enter(admitted: Admitted, fields: AuthFields): Promise<Response> {
  const { APP_ORIGIN, AUTH_SECRET } = environment();
  const { nextAuth, visit, request, asker } = admitted;
  const { email = "", password = "" } = fields;
  const callbackUrl = afterwards(request, fields);
  const asked = { email, password, csrfToken: await tokenFor(admitted, fields), callbackUrl };
  const answer = await askNextAuth(nextAuth, visit, { method: "POST", action: "callback/credentials", fields: asked });
  const { outcome, address } = visit;
  if (!outcome) throw new RequestRefused(403, "request.origin-foreign");
  if (outcome.kind !== "entered")
    log.warn({ requestId: asker.requestId, client: address, ...outcome }, "sign-in failed");
  if (outcome.kind === "throttled") throw new RequestRefused(429, "request.too-many", { seconds: outcome.seconds });
  if (outcome.kind === "refused") throw new RequestRefused(401, "sign-in.refused");
  answer.headers.append("Set-Cookie", rememberBrowser(visit.browser, email.trim(), AUTH_SECRET, APP_ORIGIN));
  return answer;
}

/** Where to go once signed in: the page that asked for it, or the office in the language of the form. */
function afterwards(request: Request, { callbackUrl }: AuthFields): string {
  const home = languageOfPath(formPage(request, "/sign-in")) === "en" ? "/en/office" : "/office";
  return returnAddress(callbackUrl, environment().APP_ORIGIN, home);
}
