import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import type { Actor } from "@/lib/domain/access/actor";
import { conferenceSubject } from "@/lib/domain/drafts/subjects";
import type { ConferenceMove } from "@/lib/domain/steps/conference-steps";

const FORMS = ["conference.open", "conference.unfreeze", "conference.close"] as const;

/**
 * What a form just did on a conference, and how the form of a step, that which carries conclusions on, or that which
 * reminds provinces came back.
 */
export async function answersFor(actor: Actor | null, id: string, steps: readonly ConferenceMove[]) {
  if (!actor) return { outcome: null, answers: {}, carrying: null, reminding: null };
  const outcome = await takeFormNotice(actor, `/conferences/${id}`, new Date());
  const forms = [...FORMS.filter((form) => steps.includes(form)), "conference.carry", "conference.remind"] as const;
  const taken = await takeFormAnswer(actor, forms, conferenceSubject(id, null));
  const answer = answerOf(taken?.draft ?? null);
  const ofStep = FORMS.find((form) => form === taken?.form);
  return {
    outcome,
    answers: ofStep ? { [ofStep]: answer } : {},
    carrying: taken?.form === "conference.carry" ? answer : null,
    reminding: taken?.form === "conference.remind" ? answer : null,
  };
}
