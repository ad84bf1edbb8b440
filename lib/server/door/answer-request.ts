import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { dataVersion } from "@/lib/db/listen";
import { metrics } from "../metrics";
import { answerAlone, sayInstead } from "./answer-alone";
import { keptAs } from "./cache-key";
import { NONCE_MARKER } from "./nonce";
import type { Shown } from "./public-pages";
import { render } from "./render";
import { sendAnswer, sendPage } from "./send";
import { standsIn } from "./stand-in";
import type { Door, Visit } from "./visit";
import type { Answer } from "./whole-answer";

/** How long a proxy of ours may give a kept answer without asking again, in seconds, and then while it asks. */
const SHARED = "public, max-age=0, s-maxage=5, stale-while-revalidate=5";

/** Answers what one of the portal's addresses was asked: from memory where the list lets it, else as Next gives it. */
export async function answerRequest(door: Door, visit: Visit): Promise<void> {
  const shown = await fromMemory(door, visit);
  if (!shown) return answerAlone(door, visit);
  metrics().pages.inc({ from: shown.from });
  const { response, extra, asked } = visit;
  if (shown.from === "once") {
    if (standsIn(asked, shown.answer)) return sayInstead(door, visit, shown.answer.status);
    return sendAnswer(response, withNonce(shown.answer, visit.nonce), extra);
  }
  sendPage(visit, shown.page, { ...extra, ...sharing(shown.page.policy, asked.kind === "place" && asked.isApi) });
}

function sharing(policy: string, isApi: boolean): OutgoingHttpHeaders {
  return {
    "Content-Security-Policy": policy,
    "cache-control": SHARED,
    vary: isApi ? "Cookie, Accept-Language" : "Cookie",
  };
}

async function fromMemory({ next, pages, dev }: Door, { request, asked, pass }: Visit): Promise<Shown | null> {
  const version = dataVersion();
  const kept = dev || version === null ? null : keptAs(asked, request, version, new Date());
  if (!kept || version === null) return null;
  return pages.show(kept.key, version, () => {
    pass(kept.url, NONCE_MARKER);
    return render(next, asAnyone(request));
  });
}

/** What is kept is rendered as any browser would get it: without cookies, and whole even when only its head was asked. */
function asAnyone(request: IncomingMessage): IncomingMessage {
  delete request.headers.cookie;
  return Object.create(request, { method: { value: "GET" } }) as IncomingMessage;
}

/** The marker never leaves this process. */
function withNonce(answer: Answer, nonce: string): Answer {
  if (!answer.body.includes(NONCE_MARKER)) return answer;
  return { ...answer, body: Buffer.from(answer.body.toString().replaceAll(NONCE_MARKER, nonce)) };
}
