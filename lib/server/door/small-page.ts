import { problemFrame, statusTitle } from "@/lib/format/problems/words";
import type { Asker } from "../asker";
import type { Failure } from "../problem";

/** Enough to be read at ease, in light and dark; the door's own pages know no file of the build. */
const STYLE =
  "html{color-scheme:light dark;font:16px/1.5 'Be Vietnam Pro',system-ui,sans-serif}body{margin:0;border-top:4px solid #9b1c20}main{max-width:38rem;margin:0 auto;padding:2rem 1rem}h1{font-size:1.4rem}small{opacity:.75}";

type Parts = {
  /** Admits the page's style. */
  readonly nonce: string;
  /** The portal's own address, where the page was opened under another one. */
  readonly origin: string | undefined;
  /** Whether somebody wanted to sign in, who is then led to the sign-in page. */
  readonly signingIn: boolean;
};

/** What happened, in words, on a page that needs nothing else of the portal. */
export function smallPage(
  { status, detail }: Failure,
  { language, requestId }: Asker,
  { nonce, origin, signingIn }: Parts,
): string {
  const frame = problemFrame(language);
  const title = escapeHtml(statusTitle(status, language));
  const path = `${language === "en" ? "/en" : ""}${signingIn ? "/sign-in" : ""}` || "/";
  const link = origin === undefined ? frame.home : `${frame.open} ${origin}`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style nonce="${nonce}">${STYLE}</style></head><body><main><h1>${title}</h1><p>${escapeHtml(detail)}</p><p><a href="${escapeHtml((origin ?? "") + path)}">${escapeHtml(link)}</a></p><p><small>${escapeHtml(frame.requestId)}: ${escapeHtml(requestId)}</small></p></main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
