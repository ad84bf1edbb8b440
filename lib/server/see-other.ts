import { pathOf } from "./form-page";
import { languageOfPath } from "./language";

/** On to a page of the portal, 303: the browser asks for it anew and sends no form again. */
export function seeOther(page: string, cookie?: string): Response {
  const headers = { Location: page, "Cache-Control": "private, no-store", ...(cookie && { "Set-Cookie": cookie }) };
  return new Response(null, { status: 303, headers });
}

/** A page in the language of the page that led to it. */
export function inLanguageOf(from: string, page: string): string {
  const english = languageOfPath(pathOf(from)) === "en" && languageOfPath(pathOf(page)) === "vi";
  return english ? `/en${page === "/" ? "" : page}` : page;
}
