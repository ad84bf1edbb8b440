import { cookies } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import type { AuthVisit } from "@/lib/auth/auth-visit";
import { callbackCookieName } from "@/lib/auth/session-cookie";
import { environment } from "@/lib/environment";
import { RequestRefused } from "../request-refused";

/** What Next gives next-auth's handler besides the request: its action, in parts. */
type Context = { readonly params: Promise<{ readonly nextauth: readonly string[] }> };

/** next-auth's own handler for one visit. The route brings it, because this room does not know next-auth. */
export type NextAuthFor = (visit: AuthVisit) => (request: NextRequest, context: Context) => Promise<Response>;

/** What may reach next-auth of a request: an action, and the fields that go with it. */
export type AuthQuestion = {
  readonly method: "GET" | "POST";
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
};

/** Where next-auth sends a form without the right token. No way back leads below /api, so this is never one. */
const UNPROVEN = /\/api\/auth\/sign(in|out)\?csrf=true$/;

/**
 * Lets next-auth answer a request of which nothing is left that could make it fail: it answers malformed addresses,
 * cookies and bodies with 500.
 * @throws RequestRefused 403 when a form does not show that it comes from the portal, and whatever failed underneath, which next-auth would hide.
 */
export async function askNextAuth(nextAuth: NextAuthFor, visit: AuthVisit, asked: AuthQuestion): Promise<Response> {
  const callbackCookie = callbackCookieName(environment().APP_ORIGIN);
  const jar = await cookies();
  if (jar.has(callbackCookie)) jar.delete(callbackCookie);
  const context = { params: Promise.resolve({ nextauth: asked.action.split("/") }) };
  const answer = await nextAuth(visit)(requestOf(asked), context);
  if (visit.failure !== undefined) throw visit.failure;
  if (answer.headers.get("Location")?.match(UNPROVEN)) throw new RequestRefused(403, "request.origin-foreign");
  if (answer.status >= 400) throw new Error(`next-auth answered ${asked.action} with ${answer.status}`);
  return without(answer, callbackCookie);
}

/**
 * A token against forged forms for a form that came without one from a page of the portal, which its origin proves.
 * next-auth gives it, and its cookie joins those of this request.
 */
export async function ownToken(nextAuth: NextAuthFor, visit: AuthVisit): Promise<string> {
  const answer = await askNextAuth(nextAuth, visit, { method: "GET", action: "csrf", fields: {} });
  const jar = await cookies();
  for (const cookie of new NextResponse(null, { headers: answer.headers }).cookies.getAll()) jar.set(cookie);
  return ((await answer.json()) as { csrfToken: string }).csrfToken;
}

function requestOf({ method, action, fields }: AuthQuestion): NextRequest {
  const address = new URL(`/api/auth/${action}`, environment().APP_ORIGIN);
  if (method === "POST") return new NextRequest(address, { method, body: new URLSearchParams(fields) });
  for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, value);
  return new NextRequest(address);
}

/** The answer without a cookie that nobody reads, and for this browser alone. */
function without(answer: Response, cookie: string): Response {
  const headers = new Headers(answer.headers);
  headers.delete("Set-Cookie");
  for (const line of answer.headers.getSetCookie())
    if (!line.startsWith(`${cookie}=`)) headers.append("Set-Cookie", line);
  headers.set("Cache-Control", "private, no-store");
  return new Response(answer.body, { status: answer.status, headers });
}
