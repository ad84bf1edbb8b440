import type { AuthVisit } from "@/lib/auth/auth-visit";
import { environment } from "@/lib/environment";
import type { Asker } from "../asker";
import { readBody } from "../body/read-body";
import { toJson } from "../json";
import { type NextAuthFor, ownToken } from "./ask-next-auth";

/** A request the guard let in. */
export type Admitted = {
  readonly nextAuth: NextAuthFor;
  readonly visit: AuthVisit;
  readonly request: Request;
  readonly asker: Asker;
};

/** The fields next-auth knows; no other reaches it. */
const KNOWN = ["csrfToken", "email", "password", "callbackUrl", "json"] as const;
export type AuthFields = Partial<Record<(typeof KNOWN)[number], string>>;

/** The known fields of a form sent to next-auth, where they are text. */
export async function readAuthForm(request: Request): Promise<AuthFields> {
  const { fields } = await readBody(request);
  return Object.fromEntries(
    KNOWN.map((name) => [name, fields[name]]).filter((field) => typeof field[1] === "string"),
  ) as AuthFields;
}

/**
 * The token against forged forms that the form brought, or one for it where it came from a page of the portal;
 * everyone else must bring a token that fits its cookie.
 */
export async function tokenFor({ nextAuth, visit, request }: Admitted, { csrfToken }: AuthFields): Promise<string> {
  if (csrfToken !== undefined || !fromThePortal(request, environment().APP_ORIGIN)) return csrfToken ?? "";
  return ownToken(nextAuth, visit);
}

function fromThePortal(request: Request, origin: string): boolean {
  return request.headers.get("origin") === origin || request.headers.get("sec-fetch-site") === "same-origin";
}

/** Whether a browser is asking, which follows redirects and shows pages; another program wants a status and JSON. */
export function wantsPage(request: Request): boolean {
  return request.headers.get("accept")?.includes("text/html") ?? false;
}

/**
 * next-auth's redirect as its asker needs it: a browser goes on by asking anew, 303; a script that said `json=true` gets
 * the address as `{url}`; another program gets next-auth's own 302.
 */
export function onward(request: Request, { json }: AuthFields, answer: Response): Response {
  const { headers } = answer;
  const url = headers.get("Location");
  if (json !== "true") return wantsPage(request) ? new Response(null, { status: 303, headers }) : answer;
  headers.delete("Location");
  headers.set("Content-Type", "application/json; charset=utf-8");
  return new Response(toJson({ url }), { headers });
}
