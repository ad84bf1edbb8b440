import { answerOf } from "@/components/forms/form-answer";
import { takePageNews } from "@/lib/commands/drafts/take-page-news";
import type { Actor } from "@/lib/domain/access/actor";
import { type CopiedDocument, mayAddCopy } from "@/lib/domain/plan/signed-copy";

type Copied = {
  readonly id: string;
  readonly form: "decision.copy" | "release.copy";
  readonly document: CopiedDocument;
};

/** The form that adds a scan to an issued document, for who may, as it came back; and whether a scan was just added. */
export async function copyForm(actor: Actor | null, { id, form, document }: Copied) {
  if (!actor || !mayAddCopy(actor, document)) return { form: null, added: false };
  const page = `/plans/${form === "decision.copy" ? "decisions" : "releases"}/${id}`;
  const { outcome, answers } = await takePageNews(actor, { page, forms: [form], subject: id }, new Date());
  return { form: { answer: answerOf(answers.get(form) ?? null) }, added: outcome === "copied" };
}
