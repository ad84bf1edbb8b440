import type { IncomingMessage } from "node:http";
import type { Language } from "@/lib/domain/language";
import type { Answer } from "./captured-response";
import { type NextHandler, render } from "./render";

/** Pages of the portal that say what happened, by the status they stand in for. */
const STAND_INS: Readonly<Record<number, string>> = { 404: "/missing", 500: "/failed" };

/**
 * The page that stands in for one that was not found or failed. Next answers both with an empty frame that only a
 * script fills; this one is whole, in the portal's own frame and the reader's language. The answer as it was where
 * no page stands in, or that page fails as well.
 */
export async function standIn(
  next: NextHandler,
  request: IncomingMessage,
  answer: Answer,
  language: Language,
): Promise<Answer> {
  const path = STAND_INS[answer.status];
  const isPage = String(answer.headers["content-type"] ?? "").startsWith("text/html");
  if (!path || !isPage || request.url?.startsWith("/api/")) return answer;
  const url = language === "en" ? `/en${path}` : path;
  const page = await render(next, Object.create(request, { url: { value: url, writable: true } }) as IncomingMessage);
  return page.status === 200 ? { ...page, status: answer.status } : answer;
}
