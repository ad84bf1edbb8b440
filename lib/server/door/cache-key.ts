import type { IncomingMessage } from "node:http";
import { vietnamDay } from "@/lib/domain/period/period";
import { preferredLanguage } from "../language";
import type { Route } from "../routes/route";
import type { Asked } from "./asked";

/** The address under which an answer is kept, which is the very one that is rendered, and its key. */
export type Kept = { readonly url: string; readonly key: string };

/**
 * What is kept for this request, or null when it must be answered afresh: it carries a session or a token, or the list of routes does not let its answer be kept. Parameters that no page reads are left out, so that
 * junk shares the page without it; the API refuses them by name and is asked afresh.
 *
 * `version` is that of all public data; the day in Vietnam is in it because defaults and "today" change with it.
 */
export function keptAs(asked: Asked, { method, headers }: IncomingMessage, version: string, at: Date): Kept | null {
  if (asked.kind !== "place" || (method !== "GET" && method !== "HEAD") || headers.authorization !== undefined)
    return null;
  const route = asked.routes.find((candidate) => candidate.method === "GET");
  if (!route?.kept || (headers.cookie ?? "").includes("session-token")) return null;
  const query = canonicalQuery(asked.address.search, route, asked.isPage);
  if (query === null) return null;
  const url = query ? `${asked.address.encoded}?${query}` : asked.address.encoded;
  const language = asked.isApi ? preferredLanguage(headers["accept-language"]) : "";
  return { url, key: [version, vietnamDay(at), url, language].join("|") };
}

function canonicalQuery(search: string, { parameters }: Route, leavesOut: boolean): string | null {
  const asked = [...new URLSearchParams(search)];
  const read = asked.filter(([name]) => parameters.includes(name));
  if (read.length < asked.length && !leavesOut) return null;
  return new URLSearchParams(inListedOrder(read, parameters)).toString();
}

/** As the list of routes names them: links of the page carry the address on, and people should know it again. */
function inListedOrder(read: [string, string][], parameters: readonly string[]): [string, string][] {
  return read.sort(([one], [other]) => parameters.indexOf(one) - parameters.indexOf(other));
}
