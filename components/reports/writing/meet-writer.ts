import type { MoneyUnit } from "@/lib/domain/money-unit";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { exactInUnit } from "@/lib/format/reports/exact-in-unit";
import { type CellControl, echoOf, showInvalid } from "./typed-cells";

export type MeetWords = Readonly<Record<"conflict" | "empty" | "takeTheirs" | "keepMine", string>>;
type Meeting = { readonly unit: MoneyUnit; readonly locale: Locale; readonly words: MeetWords };

/**
 * Says in a part of the form that another writer wrote there meanwhile, with a button for each of the two: theirs is put
 * in its place, or `overwrite` sends one's own.
 */
export function showMeeting(part: HTMLElement, stands: string | null, meeting: Meeting, overwrite: () => void): void {
  const { unit, locale, words } = meeting;
  part.dataset.met = "yes";
  if (isControl(part)) showInvalid(part);
  const { kind } = part.dataset;
  const shown = stands !== null && kind === "amount" ? formatExactMoney(BigInt(stands), locale) : stands;
  const take = button(words.takeTheirs, () => {
    const fields = isControl(part) ? [part] : [...part.querySelectorAll<HTMLInputElement>("input[data-reason]")];
    const texts = isControl(part) ? [asTyped(kind, stands, unit, locale)] : (stands ?? "").split("\n", 2);
    for (const [at, field] of fields.entries()) {
      field.value = texts[at] ?? "";
      field.defaultValue = field.value;
    }
    endMeeting(part);
    fields[0]?.focus();
  });
  const keep = button(words.keepMine, () => {
    endMeeting(part);
    overwrite();
  });
  echoOf(part)?.replaceChildren(fill(words.conflict, { stands: shown ?? words.empty }), " ", take, " ", keep);
}

/** What was met is decided: by a button, or by typing on. */
export function endMeeting(part: HTMLElement): void {
  if (!part.dataset.met) return;
  delete part.dataset.met;
  if (isControl(part)) showInvalid(part);
  echoOf(part)?.replaceChildren();
}

const isControl = (part: HTMLElement): part is CellControl => part.dataset.cell !== undefined;

function asTyped(kind: string | undefined, stands: string | null, unit: MoneyUnit, locale: Locale): string {
  if (stands === null) return "";
  if (kind === "amount") return exactInUnit(BigInt(stands), unit, locale);
  return kind === "count" ? formatCount(BigInt(stands), locale) : stands;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "underline";
  made.textContent = label;
  made.addEventListener("click", press);
  return made;
}
