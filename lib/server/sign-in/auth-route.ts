import { type Asker, askerOf } from "../asker";
import { readBody } from "../body/read-body";
import { explain } from "../explain";
import type { RouteContext } from "../handle";
import { failureOf, problem } from "../problem";
import { RequestRefused } from "../request-refused";
import { readHandshake, readSession, toSignInPage } from "./auth-read";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";

type Answer = (request: Request, asker: Asker) => Promise<Response> | Response;

const GETS: Readonly<Record<string, Answer>> = {
  csrf: () => readHandshake("csrf"),
  providers: () => readHandshake("providers"),
  session: () => readSession(),
  signin: toSignInPage,
  error: toSignInPage,
};

const POSTS: Readonly<Record<string, Answer>> = {
  "callback/credentials": async (request, asker) => signIn(request, await readBody(request), asker),
  signout: async (request) => signOut(request, await readBody(request)),
};

/** next-auth's addresses, the used ones only; anything else is 404, and a used one asked the wrong way 405. */
function authRoute(mine: Readonly<Record<string, Answer>>, others: Readonly<Record<string, Answer>>, allowed: string) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    const asker = askerOf(request);
    try {
      const action = [(await context.params).nextauth ?? []].flat().join("/");
      const answer = Object.hasOwn(mine, action) ? mine[action] : undefined;
      if (answer) return await answer(request, asker);
      if (Object.hasOwn(others, action))
        throw new RequestRefused(405, "request.method-not-allowed", { methods: [allowed] });
      return problem(failureOf(404, "address.unknown", asker), asker);
    } catch (error) {
      return problem(explain(error, asker), asker);
    }
  };
}

export const readAuth = authRoute(GETS, POSTS, "POST");
export const writeAuth = authRoute(POSTS, GETS, "GET");
