import { seenOf } from "./typed-cells";

/** A changed reason as it is sent, with the part of the form it stands in. */
export type SentReason = {
  readonly part: HTMLElement;
  readonly subject: string;
  readonly reason: string;
  readonly document: string;
  readonly seen: string | null;
};

const fieldsOf = (part: HTMLElement) => [...part.querySelectorAll<HTMLInputElement>("input:not([type=hidden])")];

/** Reasons that were changed since they were last kept. */
export function changedReasons(form: HTMLFormElement): SentReason[] {
  return [...form.querySelectorAll<HTMLElement>("[data-subject]")].flatMap((part) => {
    const fields = fieldsOf(part);
    const [reason, document] = fields;
    const isKept = fields.every(({ value, defaultValue }) => value === defaultValue);
    // A document without a reason explains nothing yet.
    const saysNothing = reason?.value.trim() === "" && reason.defaultValue === "";
    if (isKept || saysNothing || part.dataset.met) return [];
    return [
      {
        ...{ part, subject: part.dataset.subject ?? "", seen: seenOf(part) },
        ...{ reason: reason?.value.trim() ?? "", document: document?.value.trim() ?? "" },
      },
    ];
  });
}

/** A reason with its document as the portal keeps both in one. */
export function keptReason({ reason, document }: SentReason): string | null {
  if (reason === "") return null;
  return document === "" ? reason : `${reason}\n${document}`;
}

/** Remembers that what a part says now is kept. */
export function rememberReason({ part }: SentReason): void {
  for (const field of fieldsOf(part)) field.defaultValue = field.value;
}
