import type { OutgoingHttpHeaders } from "node:http";
import { FLASH_COOKIE, forgottenFlash } from "../flash";
import { metrics } from "../metrics";
import { amend } from "./amend";
import type { Answer } from "./captured-response";
import { NONCE_MARKER } from "./nonce";
import { allowedMethods, render } from "./render";
import { sendAnswer, sendPage } from "./send";
import { standIn } from "./stand-in";
import type { Door, Visit } from "./visit";
import { askerAt } from "./words";

/** Answers with a page or from the API: public ones from memory where that is right, all others by asking Next. */
export async function showPage({ next, pages, dev }: Door, visit: Visit): Promise<void> {
  const { request, response, requestId, nonce, gzip, extra, pass } = visit;
  const cookie = request.headers.cookie ?? "";
  const asker = askerAt(request, requestId);
  const ask = async (policyNonce: string): Promise<Answer> => {
    pass(policyNonce);
    const answer = await standIn(next, request, await render(next, request), asker.language);
    return amend(request, answer, asker, () => allowedMethods(next, request));
  };
  const shown = dev
    ? null
    : await pages.show(request, () => {
        delete request.headers.cookie;
        return ask(NONCE_MARKER);
      });
  if (shown) {
    metrics().pages.inc({ from: shown.from });
    return sendPage(response, shown.page, { nonce, gzip, extra: { ...extra, ...keeping(shown.page, cookie) } });
  }
  const answer = await ask(nonce);
  const forgotten = isPage(answer) && answer.status === 200 && cookie.includes(`${FLASH_COOKIE}=`);
  await sendAnswer(response, answer, {
    gzip,
    extra: {
      ...extra,
      ...keeping(answer, cookie),
      ...(forgotten && {
        "set-cookie": [answer.headers["set-cookie"] ?? [], forgottenFlash(pathOf(request.url))].flat().map(String),
      }),
    },
  });
}

/** How long a browser may keep a page: what a person sees when signed in not at all, any other until it asks again. */
function keeping(answer: Pick<Answer, "headers">, cookie: string): OutgoingHttpHeaders {
  if (!isPage(answer)) return {};
  return {
    "cache-control": cookie.includes("session-token") ? "private, no-store" : "private, no-cache",
    vary: "Cookie",
  };
}

function isPage({ headers }: Pick<Answer, "headers">): boolean {
  return String(headers["content-type"] ?? "").startsWith("text/html");
}

function pathOf(url = "/"): string {
  return url.split("?", 1)[0] ?? "/";
}
