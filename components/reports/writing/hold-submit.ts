import type { Kept } from "./keep-cells";

type Held = {
  /** Whether something was typed that is not kept yet. */
  readonly isOpen: () => boolean;
  readonly keep: () => Promise<Kept>;
};

/**
 * Another form of the page is sent only once what was typed in this one is kept, so that no button loses it. What cannot be
 * kept holds it: the field that is in the way gets the focus.
 */
export function holdSubmit(form: HTMLFormElement, { isOpen, keep }: Held, signal: AbortSignal): void {
  const hold = async (event: SubmitEvent) => {
    const other = event.target;
    if (other === form || !(other instanceof HTMLFormElement) || !isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const kept = await keep();
    const unread = form.querySelector<HTMLElement>("[data-unread], [data-met]");
    if (unread)
      (unread.matches("input, textarea") ? unread : unread.querySelector<HTMLElement>("input[data-reason]"))?.focus();
    else if ((kept === "saved" || kept === "idle") && !isOpen()) other.requestSubmit(event.submitter);
    else form.querySelector("output")?.scrollIntoView({ block: "center" });
  };
  document.addEventListener("submit", hold, { signal, capture: true });
}
