import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { problemFrame, statusTitle } from "@/lib/format/problems/words";
import type { Asker } from "../asker";
import { languageOfPath, preferredLanguage } from "../language";
import { type Failure, failureOf, problemBody } from "../problem";
import type { Answer } from "./captured-response";
import type { Turned } from "./gate";

/** Language and id of a request at the door: a page's by its path, the API's by its header. */
export function askerAt({ url = "/", headers }: IncomingMessage, requestId: string): Asker {
  const path = url.split("?", 1)[0] ?? "/";
  const language = path.startsWith("/api/") ? preferredLanguage(headers["accept-language"]) : languageOfPath(path);
  return { language, requestId };
}

/** What the door answers when a request goes no further: problem+json under /api, a small page elsewhere. */
export function inWords(request: IncomingMessage, { status, code, facts }: Turned, asker: Asker): Answer {
  const failure = failureOf(status, code, asker, facts);
  const api = request.url?.startsWith("/api/") ?? false;
  const headers: OutgoingHttpHeaders = {
    ...lowerCase(failure.headers),
    "content-type": api ? "application/problem+json; charset=utf-8" : "text/html; charset=utf-8",
    "content-language": asker.language,
    "cache-control": "private, no-store",
  };
  const body = Buffer.from(api ? problemBody(failure, asker) : page(failure, asker));
  return { status, headers, body };
}

function lowerCase(headers: Failure["headers"] = {}): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function page({ status, detail }: Failure, { language, requestId }: Asker): string {
  const frame = problemFrame(language);
  const title = escapeHtml(statusTitle(status, language));
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${escapeHtml(detail)}</p><p><a href="${language === "en" ? "/en" : "/"}">${escapeHtml(frame.home)}</a></p><p><small>${escapeHtml(frame.requestId)}: ${escapeHtml(requestId)}</small></p></main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
