import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { Locale } from "@/lib/format/locale";
import type { ToldFinding } from "@/lib/format/reports/told-finding";
import { markCells } from "./cell-marks";
import { tellChecked } from "./checked";
import { followVersion } from "./follow-version";
import { markRefused } from "./refused-fields";
import { changedCells, readingOf, rememberSeen } from "./typed-cells";
import { changedReasons, keptReason, rememberReason } from "./typed-reasons";

/** What came of keeping: `failed` is tried again, `refused` and `closed` are not. */
export type Kept = "idle" | "saved" | "failed" | "signedOut" | "closed" | "refused" | "refusedWhole";
type Conflict = { readonly cell: string; readonly stands: string | null };
type Answer = {
  readonly version: number;
  readonly conflicts: readonly Conflict[];
  readonly findings: readonly ToldFinding[];
};

/** What a browser sends even while its page is left. */
export const MOST_KEPT_ALIVE = 60_000;

/** Where a form is kept, and how its amounts are read and its checks are told. */
export type Keeping = { readonly address: string; readonly unit: MoneyUnit; readonly locale: Locale };

type KeepingCalls = {
  readonly sending: () => void;
  readonly conflict: (part: HTMLElement, stands: string | null) => void;
};

/**
 * Sends what changed in the form since it was last kept, remembers what stands then, and tells what the checks find. A
 * cell another writer changed is told by `conflict` and stays as it was typed; typed again, it overwrites. What the portal
 * refuses of a field is told at that field, and everything else is kept without it.
 */
export async function keepCells(form: HTMLFormElement, keeping: Keeping, calls: KeepingCalls): Promise<Kept> {
  const { address, unit, locale } = keeping;
  const { sending, conflict } = calls;
  const cells = changedCells(form, unit);
  const reasons = changedReasons(form);
  if (cells.length + reasons.length === 0) return "idle";
  sending();
  const typed = cells.map(({ control }) => ({ text: control.value, reading: readingOf(control, unit) ?? null }));
  const body = JSON.stringify({
    in: unit,
    cells: cells.map(({ cell, value, seen }) => ({ cell, value: value.trim() === "" ? null : value, seen })),
    explanations: reasons.map(({ part, ...sent }) => sent),
  });
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept-Language": locale },
    body,
    keepalive: body.length < MOST_KEPT_ALIVE,
  }).catch(() => null);
  if (answer?.status === 422) {
    const isMarked = markRefused(await answer.json().catch(() => null), cells, reasons);
    return isMarked ? keepCells(form, keeping, calls) : "refusedWhole";
  }
  if (!answer?.ok) return whyNot(answer);
  const { version, conflicts, findings } = (await answer.json()) as Answer;
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
  markCells(form, findings);
  tellChecked(form, findings);
  followVersion(version);
  return "saved";
}

/** Why nothing was kept, as far as the form can tell from the answer. */
export async function whyNot(answer: Response | null): Promise<Kept> {
  if (!answer || answer.status >= 500 || answer.status === 429) return "failed";
  if (answer.status === 401) return "signedOut";
  if (answer.status !== 409) return answer.status === 404 || answer.status === 403 ? "closed" : "refusedWhole";
  const told = await answer.text().catch(() => "");
  return told.includes("step.not-now") ? "closed" : "failed";
}
