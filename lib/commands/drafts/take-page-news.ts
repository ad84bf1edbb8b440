import { takeNews } from "@/lib/db/form-drafts";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { DraftedForm, FormDraft } from "@/lib/domain/drafts/form-draft";
import { keptDraft } from "@/lib/queries/drafts/find-draft";

/** A page, and the short forms on it about one subject. */
type Page = { readonly page: string; readonly forms: readonly DraftedForm[]; readonly subject: string };

/** What a page tells once: what a form that led to it just did, and how its own short forms came back. */
export type PageNews = { readonly outcome: string | null; readonly answers: ReadonlyMap<string, FormDraft> };

/** The news of a page, told once: nothing of it is kept any more. */
export function takePageNews(actor: Actor, asked: Page, at: Date): Promise<PageNews> {
  return transaction(actor, async (tx) => {
    const { outcome, sent } = await takeNews(tx, asked, at);
    return { outcome, answers: new Map(sent.map((row) => [row.form, keptDraft(row)])) };
  });
}
