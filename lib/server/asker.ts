import type { Locale } from "@/lib/format/locale";
import { preferredLanguage } from "./language";

/** What every answer needs to know of a request: the language to answer in and the id to find it by in the log. */
export type Asker = { readonly language: Locale; readonly requestId: string };

/** The header in which the front door gives each request its id; a client's own is removed there. */
export const REQUEST_ID_HEADER = "x-request-id";

/** Language and id of an API request. */
export function askerOf(request: Request): Asker {
  return {
    language: preferredLanguage(request.headers.get("accept-language")),
    requestId: request.headers.get(REQUEST_ID_HEADER) ?? crypto.randomUUID(),
  };
}
