import { type CellControl, echoOf, type SentCell } from "./typed-cells";
import type { SentReason } from "./typed-reasons";

type Problem = { readonly path: string; readonly message: string };

/**
 * Marks the fields the portal refused, each with why, so that everything else can be sent without them. Gives whether it
 * named any of what was sent.
 */
export function markRefused(answer: unknown, cells: readonly SentCell[], reasons: readonly SentReason[]): boolean {
  const places = { cells: cells.map(({ control }) => control), explanations: reasons.map(({ part }) => part) };
  let isMarked = false;
  for (const { path, message } of problemsOf(answer)) {
    const [list = "", at = "", field = ""] = path.split(".");
    const part = list === "cells" || list === "explanations" ? places[list][Number(at)] : undefined;
    if (!part) continue;
    isMarked = true;
    markUnread(part, list === "cells" ? message.slice(message.indexOf(": ") + 2) : message, field);
  }
  return isMarked;
}

/** What was refused is typed again: nothing is said against it any more. */
export function endRefusal(part: HTMLElement): void {
  if (!part.dataset.unread) return;
  delete part.dataset.unread;
  for (const control of controlsOf(part)) control.removeAttribute("aria-invalid");
  echoOf(part)?.replaceChildren();
}

/** The problems an answer names, where it is one of the portal's. */
export function problemsOf(answer: unknown): readonly Problem[] {
  const { errors } = (answer ?? {}) as { errors?: readonly Problem[] };
  return Array.isArray(errors) ? errors : [];
}

function markUnread(part: HTMLElement, message: string, field: string): void {
  part.dataset.unread = "yes";
  for (const control of controlsOf(part))
    if (control === part || control.name.endsWith(`.${field}`)) control.setAttribute("aria-invalid", "true");
  const echo = echoOf(part);
  if (echo) echo.textContent = message;
}

function controlsOf(part: HTMLElement): readonly CellControl[] {
  return part.dataset.cell === undefined
    ? [...part.querySelectorAll<HTMLInputElement>("input[data-reason]")]
    : [part as CellControl];
}
