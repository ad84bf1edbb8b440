import type { ToldFinding } from "@/lib/format/reports/told-finding";

const CHECKED = "report-checked";
const TYPING = "report-typing";

/** How many places cannot be read, and whether something typed is not kept, so that the checks do not know it. */
export type Typing = { readonly unread: number; readonly isUnkept: boolean };

/** Tells the parts of a form what the checks find in it now. */
export function tellChecked(form: HTMLFormElement, findings: readonly ToldFinding[]): void {
  form.dispatchEvent(new CustomEvent(CHECKED, { detail: findings }));
}

/** Tells the parts of a form what of it the checks do not know. */
export function tellTyping(form: HTMLFormElement, typing: Typing): void {
  form.dispatchEvent(new CustomEvent(TYPING, { detail: typing }));
}

/** Hears what the checks find in the form around a part. Gives what ends it. */
export function onChecked(part: Element | null, hear: (findings: readonly ToldFinding[]) => void) {
  return onTold(part, CHECKED, hear);
}

/** The same of what they do not know. */
export function onTyping(part: Element | null, hear: (typing: Typing) => void) {
  return onTold(part, TYPING, hear);
}

function onTold<Told>(part: Element | null, name: string, hear: (told: Told) => void): (() => void) | undefined {
  const form = part?.closest("form");
  if (!form) return undefined;
  const heard = (event: Event) => hear((event as CustomEvent<Told>).detail);
  form.addEventListener(name, heard);
  return () => form.removeEventListener(name, heard);
}
