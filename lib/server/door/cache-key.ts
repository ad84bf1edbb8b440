import type { IncomingMessage } from "node:http";
import { vietnamDay } from "@/lib/domain/period/period";
import { preferredLanguage } from "../language";

/** Parameters that change what a public page shows. An address with any other is not kept. */
const KNOWN = new Set(
  "scope groupBy year through fund basis asOf content in state unitId kind sort page size measure month on column part separator".split(
    " ",
  ),
);
const PUBLIC_API =
  /^\/api\/v1\/(openapi\.json|execution|execution\.csv|execution\.xlsx|explanation\.xlsx|plans\.(csv|xlsx)|published-figures\.(csv|xlsx)|published-figures|catalogue|projects(\/[^/]+)?)$/;
const PRIVATE_PAGE = /^(\/en)?\/(sign-in|office|vouchers|admin)(\/|$)/;

/**
 * The key under which a public answer is kept, or null when this request must be answered afresh: it carries a
 * session, a form's outcome or a token, or asks for something that is not public or not a known view.
 *
 * `version` is that of all public data; the day in Vietnam is in it because defaults and "today" change with it.
 */
export function cacheKey(request: IncomingMessage, version: string | null, at: Date): string | null {
  const { method, url = "/", headers } = request;
  if (version === null || method !== "GET" || headers.authorization !== undefined) return null;
  if (/session-token|portal-flash/.test(headers.cookie ?? "")) return null;
  const [path = "/", search = ""] = url.split("?", 2);
  const isApi = path.startsWith("/api/");
  if (isApi ? !PUBLIC_API.test(path) : PRIVATE_PAGE.test(path)) return null;
  const query = canonicalQuery(search);
  if (query === null) return null;
  const language = isApi ? preferredLanguage(headers["accept-language"]) : "";
  return [version, vietnamDay(at), path, query, language].join("|");
}

function canonicalQuery(search: string): string | null {
  const parameters = new URLSearchParams(search);
  for (const name of parameters.keys()) if (!KNOWN.has(name)) return null;
  parameters.sort();
  return parameters.toString();
}
