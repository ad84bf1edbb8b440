import type { Actor } from "@/lib/domain/access/actor";
import type { DraftedForm, DraftKey, DraftRefusal } from "@/lib/domain/drafts/form-draft";

/** Where forms are remembered: the commands that keep drafts, handed in by whoever routes. */
export type FormMemory = {
  readonly keep: (
    actor: Actor,
    sent: DraftKey & { readonly fields: Readonly<Record<string, unknown>>; readonly refusal: DraftRefusal | null },
  ) => Promise<void>;
  readonly finish: (
    actor: Actor,
    done: {
      readonly draft: DraftKey | null;
      readonly news: { readonly page: string; readonly outcome: string } | null;
    },
  ) => Promise<void>;
};

/** A plain form of the portal: its name, what it is about by its own fields, its page, and where it is remembered. */
export type FormSubject = {
  readonly name: DraftedForm;
  /** What the fields are about: of which contract, of which voucher; null where they do not say. */
  readonly subject: (fields: Readonly<Record<string, unknown>>) => string | null;
  /** Page of the form, for a browser that does not tell where it came from. */
  readonly page: string;
  readonly memory: FormMemory;
};

const SUBJECT = /^[\w.-]{1,200}$/;

/** The draft that belongs to these fields; null where they do not say what they are about. */
export function draftOf(form: FormSubject, fields: Readonly<Record<string, unknown>>): DraftKey | null {
  const subject = form.subject(fields) ?? "";
  return SUBJECT.test(subject) ? { form: form.name, subject } : null;
}
