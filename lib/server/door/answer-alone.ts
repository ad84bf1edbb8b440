import type { OutgoingHttpHeaders } from "node:http";
import { forgottenEntryCookie, REFUSED_ENTRY_COOKIE } from "@/lib/auth/refused-entry";
import { formAsRead } from "./form-as-read";
import { type Head, RelayedResponse, type Sink } from "./relayed-response";
import { NOWHERE, openStream, sendAnswer } from "./send";
import { standIn, standsIn } from "./stand-in";
import type { Door, Visit } from "./visit";

/** Answers one request by itself: Next's bytes are sent as they come, and nobody else is ever given them. */
export async function answerAlone(door: Door, visit: Visit): Promise<void> {
  const { request, response, pass, nonce, asked } = visit;
  const cookie = request.headers.cookie ?? "";
  let replaced: number | null = null;
  const relayed = new RelayedResponse(request, (answered): Sink => {
    const [head, policy] = withoutPolicy(answered);
    if (!standsIn(asked, head))
      return openStream(visit, head, { ...visit.extra, ...own(visit, head, cookie), ...policy });
    replaced = head.status;
    return NOWHERE;
  });
  response.on("drain", () => relayed.emit("drain"));
  response.once("close", () => relayed.emit("close"));
  pass(addressOf(visit), nonce);
  const read = formAsRead(visit);
  await door.next(read.request, relayed);
  await Promise.race([relayed.done, closed(visit)]);
  read.letGo();
  if (replaced !== null) await sayInstead(door, visit, replaced);
}

/** Says what happened where Next's own answer has no words for it. */
export async function sayInstead(door: Door, visit: Visit, status: number): Promise<void> {
  const { request, response, extra } = visit;
  const cookie = request.headers.cookie ?? "";
  const answer = await standIn(door, visit, status);
  sendAnswer(response, answer, { ...extra, ...own(visit, answer, cookie) });
}

/** A file that somebody sent names a stricter policy than the pages' own, which then takes its place. */
function withoutPolicy({ status, headers: given }: Head): [Head, OutgoingHttpHeaders] {
  const { "content-security-policy": policy, ...headers } = given;
  return [{ status, headers }, policy === undefined ? {} : { "Content-Security-Policy": policy }];
}

function addressOf({ asked }: Visit): string {
  if (asked.kind === "broken") return "/";
  const { encoded, search } = asked.address;
  return search ? `${encoded}?${search}` : encoded;
}

function closed({ response }: Visit): Promise<void> {
  return new Promise((resolve) => response.once("close", () => resolve()));
}

/** How long a browser may keep a page: what a person sees when signed in not at all, any other until it asks again. */
function own({ asked }: Visit, { status, headers }: Head, cookie: string): OutgoingHttpHeaders {
  if (!String(headers["content-type"] ?? "").startsWith("text/html")) return {};
  const forgets = status === 200 && cookie.includes(`${REFUSED_ENTRY_COOKIE}=`);
  const path = asked.kind === "broken" ? "/" : asked.address.encoded;
  return {
    "cache-control": cookie.includes("session-token") ? "private, no-store" : "private, no-cache",
    vary: "Cookie",
    ...(forgets && { "set-cookie": [headers["set-cookie"] ?? [], forgottenEntryCookie(path)].flat().map(String) }),
  };
}
