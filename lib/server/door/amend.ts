import type { IncomingMessage } from "node:http";
import { dataVersion } from "@/lib/db/listen";
import type { Asker } from "../asker";
import type { Answer } from "./captured-response";
import { inWords } from "./words";

const SECONDS = 5;

/**
 * Puts words where Next has none: an API address or method it does not know answers as a problem, and a page that
 * failed while the database is lost is "not available for the moment" instead of a fault.
 */
export async function amend(
  request: IncomingMessage,
  answer: Answer,
  asker: Asker,
  allowedMethods: () => Promise<string[]>,
): Promise<Answer> {
  const type = String(answer.headers["content-type"] ?? "");
  if (answer.status === 500 && dataVersion() === null)
    return inWords(request, { status: 503, code: "server.unavailable", facts: { seconds: SECONDS } }, asker);
  if (!request.url?.startsWith("/api/") || type.startsWith("application/")) return answer;
  if (answer.status === 404) return inWords(request, { status: 404, code: "address.unknown" }, asker);
  if (answer.status === 405) {
    const facts = { methods: await allowedMethods() };
    return inWords(request, { status: 405, code: "request.method-not-allowed", facts }, asker);
  }
  return answer.status >= 500 ? inWords(request, { status: answer.status, code: "server.failed" }, asker) : answer;
}
