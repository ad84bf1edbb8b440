import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import type { Actor } from "@/lib/domain/access/actor";
import { conferenceSubject } from "@/lib/domain/drafts/subjects";

const OUTCOMES = ["freeze", "issue", "written"] as const;

/** What a form just did on a summary, and how the form that freezes or issues it came back. */
export async function answerFor(actor: Actor | null, id: string) {
  if (!actor) return { outcome: null, answer: null };
  const outcome = await takeFormNotice(actor, `/conferences/${id}/summary`, new Date());
  const taken = await takeFormAnswer(actor, ["conference.freeze", "conference.issue"], conferenceSubject(id, null));
  return {
    outcome: OUTCOMES.find((known) => known === outcome) ?? null,
    answer: answerOf(taken?.draft ?? null),
  };
}
