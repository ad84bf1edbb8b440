import type { MoneyUnit } from "@/lib/domain/money-unit";
import { changedCells, readingOf, rememberSeen } from "./typed-cells";
import { changedReasons, keptReason, rememberReason } from "./typed-reasons";

export type Kept = "idle" | "saved" | "failed" | "signedOut" | "closed" | "refused";
type Conflict = { readonly cell: string; readonly stands: string | null };
type Answer = { readonly conflicts: readonly Conflict[] };

/**
 * Sends what changed in the form since it was last kept, and remembers what stands then. A cell another writer changed
 * is told by `conflict` and stays as it was typed; typed again, it overwrites.
 */
export async function keepCells(
  form: HTMLFormElement,
  address: string,
  unit: MoneyUnit,
  conflict: (cell: string, stands: string | null) => void,
): Promise<Kept> {
  const cells = changedCells(form, unit);
  const reasons = changedReasons(form);
  if (cells.length + reasons.length === 0) return "idle";
  const typed = cells.map(({ control }) => ({ text: control.value, reading: readingOf(control, unit) ?? null }));
  const body = {
    in: unit,
    cells: cells.map(({ cell, value, seen }) => ({ cell, value: value.trim() === "" ? null : value, seen })),
    explanations: reasons.map(({ part, ...sent }) => sent),
  };
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    keepalive: true,
  }).catch(() => null);
  if (!answer?.ok) return whyNot(answer?.status ?? 503);
  const { conflicts } = (await answer.json()) as Answer;
  const met = new Map(conflicts.map(({ cell, stands }) => [cell, stands]));
  cells.forEach(({ control, cell }, at) => {
    const stands = met.get(cell);
    rememberSeen(control.parentElement, stands === undefined ? (typed[at]?.reading ?? null) : stands);
    control.defaultValue = typed[at]?.text ?? "";
    if (stands !== undefined) conflict(cell, stands);
  });
  for (const reason of reasons) {
    const stands = met.get(reason.subject);
    rememberSeen(reason.part, stands === undefined ? keptReason(reason) : stands);
    rememberReason(reason);
  }
  return "saved";
}

function whyNot(status: number): Kept {
  if (status === 401) return "signedOut";
  if (status === 409 || status === 403 || status === 404) return "closed";
  return status === 422 ? "refused" : "failed";
}
