import { dataVersion } from "@/lib/db/listen";
import { troubledRequests } from "../page-errors";
import type { Asked } from "./asked";
import type { Head } from "./relayed-response";
import { render } from "./render";
import type { Door, Visit } from "./visit";
import type { Answer } from "./whole-answer";
import { inWords } from "./words";

const SECONDS = 5;
/** What is enough of an unknown address to guess what was meant. */
const LONGEST_PATH = 200;

/** Whether something better is said than what Next answers: an empty frame that only a script fills, or plain text. */
export function standsIn(asked: Asked, { status, headers }: Head): boolean {
  if (status < 400) return false;
  const type = String(headers["content-type"] ?? "");
  if (isApi(asked)) return !type.startsWith("application/");
  return status === 404 || (status >= 500 && type.startsWith("text/html"));
}

/**
 * What is said instead: a problem under /api, else a page of the portal in its own frame and the reader's language.
 * What failed because the database was lost is "not available for the moment" instead of a fault, without asking it.
 */
export async function standIn(door: Door, visit: Visit, status: number): Promise<Answer> {
  const { request, asked, asker, pass, nonce } = visit;
  if (status >= 500 && (troubledRequests().delete(asker.requestId) || dataVersion() === null))
    return inWords(visit, { status: 503, code: "server.unavailable", facts: { seconds: SECONDS } });
  const code = status === 404 ? "address.unknown" : "server.failed";
  if (isApi(asked) || asked.kind === "broken") return inWords(visit, { status, code });
  const { encoded, search } = asked.address;
  pass(search ? `${encoded}?${search}` : encoded, nonce);
  const said = status === 404 ? `/missing?of=${encodeURIComponent(beginningOf(asked.address.path))}` : "/failed";
  request.url = `${asker.language === "en" ? "/en" : ""}${said}`;
  const page = await render(door.next, request);
  return page.status === 200 ? { ...page, status } : inWords(visit, { status, code });
}

/** Enough of a path to guess what was meant; whole characters, for half of one cannot be written in an address. */
function beginningOf(path: string): string {
  return Array.from(path).slice(0, LONGEST_PATH).join("");
}

function isApi(asked: Asked): boolean {
  return (asked.kind === "place" || asked.kind === "unknown") && asked.isApi;
}
