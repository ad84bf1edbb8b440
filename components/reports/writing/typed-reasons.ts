import { seenOf } from "./typed-cells";

/** A changed reason as it is sent, with the part of the form it stands in. */
export type SentReason = {
  readonly part: HTMLElement;
  readonly subject: string;
  readonly reason: string;
  readonly document: string;
  readonly seen: string | null;
  /** The amounts that a reason written for others is confirmed for. */
  readonly confirms: string | undefined;
};

const fieldsOf = (part: HTMLElement) => [...part.querySelectorAll<HTMLInputElement>("input[data-reason]")];

/** Reasons that were changed since they were last kept. */
export function changedReasons(form: HTMLFormElement): SentReason[] {
  return [...form.querySelectorAll<HTMLElement>("[data-subject]")].flatMap((part) => {
    const fields = fieldsOf(part);
    const [reason, document] = fields;
    const confirms = part.querySelector<HTMLInputElement>("input[type=checkbox]:checked")?.value;
    const isKept = !confirms && fields.every(({ value, defaultValue }) => value.trim() === defaultValue.trim());
    // A document without a reason explains nothing yet.
    const saysNothing = reason?.value.trim() === "" && reason.defaultValue === "";
    if (isKept || saysNothing || part.dataset.met || part.dataset.unread) return [];
    return [
      {
        ...{ part, subject: part.dataset.subject ?? "", seen: seenOf(part), confirms },
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

/** Remembers what is kept of a part: what was sent, not what was typed since. */
export function rememberReason({ part, reason, document }: SentReason): void {
  const [said, shown] = fieldsOf(part);
  if (said) said.defaultValue = reason;
  if (shown) shown.defaultValue = document;
}
