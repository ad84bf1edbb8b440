import { cookies } from "next/headers";
import type { AuthVisit } from "@/lib/auth/auth-visit";
import { browserCookieName } from "@/lib/auth/known-browser";
import { returnAddress } from "@/lib/auth/return-address";
import { environment } from "@/lib/environment";
import { askerOf } from "../asker";
import { clientAddress } from "../client-address";
import { explain } from "../explain";
import type { RouteContext } from "../handle";
import { failureOf, problem } from "../problem";
import { RequestRefused } from "../request-refused";
import { askNextAuth, type NextAuthFor } from "./ask-next-auth";
import type { Admitted } from "./auth-form";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";

type Answer = (admitted: Admitted) => Promise<Response>;

/** The actions of next-auth that the portal uses, by method. What went wrong, the sign-in page is told by ourselves. */
const ANSWERS: Readonly<Record<"GET" | "POST", Readonly<Record<string, Answer>>>> = {
  GET: {
    csrf: asks("csrf"),
    providers: asks("providers"),
    session: asks("session"),
    signin: asks("signin"),
    error: asks("signin"),
  },
  POST: { "callback/credentials": signIn, signout: signOut },
};

/**
 * The one guard before next-auth: known actions by their own method, bodies within limits, addresses within the portal.
 * Anything else is 404, a known action asked the wrong way 405, and what fails underneath is told in words.
 */
export function guarded(nextAuth: NextAuthFor): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, context) => {
    const asker = askerOf(request);
    try {
      const action = [(await context.params).nextauth ?? []].flat().join("/");
      const [mine, other] = request.method === "POST" ? (["POST", "GET"] as const) : (["GET", "POST"] as const);
      if (Object.hasOwn(ANSWERS[other], action))
        throw new RequestRefused(405, "request.method-not-allowed", { methods: [other] });
      const answer = Object.hasOwn(ANSWERS[mine], action) ? ANSWERS[mine][action] : undefined;
      if (!answer) return problem(failureOf(404, "address.unknown", asker), asker);
      return await answer({ nextAuth, visit: await visitOf(request), request, asker });
    } catch (error) {
      return problem(explain(error, asker), asker);
    }
  };
}

/** Who knocks, as far as it shows. */
async function visitOf(request: Request): Promise<AuthVisit> {
  const browser = (await cookies()).get(browserCookieName(environment().APP_ORIGIN))?.value;
  return { address: clientAddress(request), browser };
}

/** A read that next-auth answers; of its address only a way back within the portal is passed on. */
function asks(action: string): Answer {
  return ({ nextAuth, visit, request }) => {
    const wanted = new URL(request.url).searchParams.get("callbackUrl");
    const callbackUrl = returnAddress(wanted, environment().APP_ORIGIN, "");
    return askNextAuth(nextAuth, visit, { method: "GET", action, fields: callbackUrl ? { callbackUrl } : {} });
  };
}
