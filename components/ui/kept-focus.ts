const KEY = "portal-filter-focus";

type KeptFocus = { readonly path: string; readonly form: string | null; readonly control: string | null };

/** Remembers, for the page that a filter bar opens, which of its controls was in use. Its name alone, in this tab. */
export function keepFocusAcross(form: HTMLFormElement): void {
  const active = document.activeElement;
  if (!active || !form.contains(active)) return;
  const path = new URL(form.action).pathname;
  const kept: KeptFocus = { path, form: form.getAttribute("aria-label"), control: active.getAttribute("name") };
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

/** Gives focus back to the control that opened this page: once, and only in the bar it was in; the button where it was that. */
export function restoreFocus(form: HTMLFormElement): void {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as KeptFocus | null;
  if (kept?.path !== location.pathname || kept.form !== form.getAttribute("aria-label")) return;
  sessionStorage.removeItem(KEY);
  if (document.activeElement && document.activeElement !== document.body) return;
  const named = kept.control ? form.elements.namedItem(kept.control) : null;
  const control = named instanceof HTMLElement ? named : form.querySelector<HTMLElement>("button[type=submit]");
  control?.focus({ preventScroll: true });
}
