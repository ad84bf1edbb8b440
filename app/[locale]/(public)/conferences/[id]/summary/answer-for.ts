import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import type { Actor } from "@/lib/domain/access/actor";
import { conferenceSubject } from "@/lib/domain/drafts/subjects";

const OUTCOMES = ["freeze", "issue", "written", "awarded", "arranged"] as const;
const FORMS = ["conference.freeze", "conference.issue", "conference.award"] as const;

/** What a form just did on a summary, and how the form that freezes or issues it, or takes an award over, came back. */
export async function answerFor(actor: Actor | null, id: string) {
  if (!actor) return { outcome: null, answer: null, awarding: null };
  const outcome = await takeFormNotice(actor, `/conferences/${id}/summary`, new Date());
  const taken = await takeFormAnswer(actor, FORMS, conferenceSubject(id, null));
  const answer = answerOf(taken?.draft ?? null);
  const awarding = taken?.form === "conference.award";
  return {
    outcome: OUTCOMES.find((known) => known === outcome) ?? null,
    answer: awarding ? null : answer,
    awarding: awarding ? answer : null,
  };
}
