import type { AuthReply } from "@/lib/auth/exchange";
import { toJson } from "../json";

/** Whether a browser is asking, which follows redirects and shows pages; another program wants a status and JSON. */
export function wantsPage(request: Request): boolean {
  return request.headers.get("accept")?.includes("text/html") ?? false;
}

/** next-auth's reply as an answer: a redirect, as `{url}` for a client that asked with `json=true`, or its JSON. */
export function authAnswer({ cookies, location, body }: AuthReply, asJson = false): Response {
  const headers = new Headers({ "Cache-Control": "private, no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  if (location !== null && !asJson) {
    headers.set("Location", location);
    return new Response(null, { status: 302, headers });
  }
  headers.set("Content-Type", "application/json; charset=utf-8");
  return new Response(toJson(location === null ? body : { url: location }), { headers });
}
