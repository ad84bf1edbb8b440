import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import type { Actor } from "@/lib/domain/access/actor";

const OUTCOMES = ["drafted", "edited"] as const;

/** What a form just did on a draft, and how the forms on it came back. */
export async function draftAnswers(actor: Actor, id: string) {
  const outcome = await takeFormNotice(actor, `/plans/decisions/${id}/draft`, new Date());
  const edit = await takeFormAnswer(actor, ["decision.edit"], id);
  const step = await takeFormAnswer(actor, ["decision.issue", "decision.remove"], id);
  const copy = await takeFormAnswer(actor, ["decision.copy"], id);
  return {
    outcome: OUTCOMES.find((known) => known === outcome) ?? null,
    ...{ edit: answerOf(edit?.draft ?? null), step: answerOf(step?.draft ?? null) },
    copied: outcome === "copied",
    copy: answerOf(copy?.draft ?? null),
  };
}
