import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import type { Asker } from "../asker";
import { languageOfPath, preferredLanguage } from "../language";
import { type Failure, failureOf, problemBody } from "../problem";
import type { Asked } from "./asked";
import type { Turned } from "./gate";
import { smallPage } from "./small-page";
import type { Visit } from "./visit";
import type { Answer } from "./whole-answer";

/** Language and id of a request at the door: a page's by its path, the API's by its header. */
export function askerAt(asked: Asked, { headers }: IncomingMessage, requestId: string): Asker {
  if ("isApi" in asked && asked.isApi) return { language: preferredLanguage(headers["accept-language"]), requestId };
  return { language: languageOfPath(asked.kind === "broken" ? "/" : asked.address.path), requestId };
}

/** What the door answers when a request goes no further: problem+json under /api, a small page to people. */
export function inWords({ request, asked, asker, nonce }: Visit, { status, code, facts = {} }: Turned): Answer {
  const failure = failureOf(status, code, asker, facts);
  const wantsProblem = "isApi" in asked && asked.isApi && !isPlainForm(request);
  const headers: OutgoingHttpHeaders = {
    ...lowerCase(failure.headers),
    "content-type": wantsProblem ? "application/problem+json; charset=utf-8" : "text/html; charset=utf-8",
    "content-language": asker.language,
    "cache-control": "private, no-store",
  };
  const body = Buffer.from(
    wantsProblem
      ? problemBody(failure, asker)
      : smallPage(failure, asker, { nonce, origin: facts.origin, signingIn: asked.name.startsWith("/api/auth/") }),
  );
  return { status, headers, body };
}

/** A form that a browser sent without a script shows its answer to a person. */
function isPlainForm({ headers }: IncomingMessage): boolean {
  const isForm = headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  return isForm && (headers.accept?.includes("text/html") ?? false);
}

function lowerCase(headers: Failure["headers"] = {}): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
