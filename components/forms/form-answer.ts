import type { DraftFields, DraftRefusal, FormDraft } from "@/lib/domain/drafts/form-draft";

/** What a form starts from besides its contract: why it came back, what had been typed, and when that was kept. */
export type FormAnswer = {
  readonly refusal: DraftRefusal | null;
  readonly values: DraftFields;
  /** ISO 8601; null where nothing was kept and the values come from elsewhere. */
  readonly savedAt: string | null;
} | null;

/** A kept draft as its form shows it. */
export function answerOf(draft: FormDraft | null): FormAnswer {
  return draft && { refusal: draft.refusal, values: draft.fields, savedAt: draft.savedAt };
}

/** The rule speaks of the amount and the day; the form asks for them as text. */
const TYPED: Readonly<Record<string, string>> = { amount: "amountText", paidOn: "paidOnText" };

/** The form's field that a problem is about. */
export function fieldOf(path: string): string {
  return TYPED[path] ?? path;
}

/** What is wrong with one field. */
export function errorOf(answer: FormAnswer, field: string): string | undefined {
  return answer?.refusal?.errors.find(({ path }) => fieldOf(path) === field)?.message;
}
