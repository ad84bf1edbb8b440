import type { MoneyUnit } from "@/lib/domain/money-unit";
import { changedCells, readingOf, rememberSeen } from "./typed-cells";
import { changedReasons, keptReason, rememberReason } from "./typed-reasons";

/** What came of keeping: `failed` is tried again, `refused` and `closed` are not. */
export type Kept = "idle" | "saved" | "failed" | "signedOut" | "closed" | "refused";
type Conflict = { readonly cell: string; readonly stands: string | null };
type Answer = { readonly version: number; readonly conflicts: readonly Conflict[] };

/** What a browser sends even while its page is left. */
const MOST_KEPT_ALIVE = 60_000;

/**
 * Sends what changed in the form since it was last kept, and remembers what stands then. A cell another writer changed
 * is told by `conflict` and stays as it was typed; typed again, it overwrites.
 */
export async function keepCells(
  form: HTMLFormElement,
  address: string,
  unit: MoneyUnit,
  conflict: (part: HTMLElement, stands: string | null) => void,
): Promise<Kept> {
  const cells = changedCells(form, unit);
  const reasons = changedReasons(form);
  if (cells.length + reasons.length === 0) return "idle";
  const typed = cells.map(({ control }) => ({ text: control.value, reading: readingOf(control, unit) ?? null }));
  const body = JSON.stringify({
    in: unit,
    cells: cells.map(({ cell, value, seen }) => ({ cell, value: value.trim() === "" ? null : value, seen })),
    explanations: reasons.map(({ part, ...sent }) => sent),
  });
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
    keepalive: body.length < MOST_KEPT_ALIVE,
  }).catch(() => null);
  if (!answer?.ok) return whyNot(answer);
  const { version, conflicts } = (await answer.json()) as Answer;
  const met = new Map(conflicts.map(({ cell, stands }) => [cell, stands]));
  cells.forEach(({ control, cell }, at) => {
    const stands = met.get(cell);
    rememberSeen(control.parentElement, stands === undefined ? (typed[at]?.reading ?? null) : stands);
    if (stands === undefined) control.defaultValue = typed[at]?.text ?? "";
    else conflict(control, stands);
  });
  for (const reason of reasons) {
    const stands = met.get(reason.subject);
    rememberSeen(reason.part, stands === undefined ? keptReason(reason) : stands);
    if (stands === undefined) rememberReason(reason);
    else conflict(reason.part, stands);
  }
  followVersion(version);
  return "saved";
}

/** Other forms of the page go on from what this one has just kept, unless somebody else came between. */
function followVersion(version: number): void {
  for (const field of document.querySelectorAll<HTMLInputElement>("input[type=hidden][name=version]"))
    if (Number(field.value) === version - 1) field.value = String(version);
}

async function whyNot(answer: Response | null): Promise<Kept> {
  if (!answer || answer.status >= 500 || answer.status === 429) return "failed";
  if (answer.status === 401) return "signedOut";
  if (answer.status !== 409) return answer.status === 404 || answer.status === 403 ? "closed" : "refused";
  const told = await answer.text().catch(() => "");
  return told.includes("step.not-now") ? "closed" : "failed";
}
