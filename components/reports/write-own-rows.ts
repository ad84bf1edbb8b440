import {
  hasOpenRows,
  isHeld,
  keepOwnRows,
  type OwnControl,
  type OwnKeeping,
  type OwnKept,
  rowsOf,
} from "./own-rows-keeper";
import { holdSubmit } from "./writing/hold-submit";
import type { Kept } from "./writing/keep-cells";
import { keeperOf } from "./writing/keeper";

/** A moment after the last letter, as for the cells of the report. */
const PAUSE = 900;

export type OwnTelling = { readonly kept: (state: OwnKept | "saving") => void; readonly unnamed: string };

/** Listens to the form of own rows and keeps what is typed. Gives what keeps it over another's rows, and what ends it. */
export function writeOwnRows(form: HTMLFormElement, keeping: OwnKeeping, telling: OwnTelling) {
  const ending = new AbortController();
  const on = { signal: ending.signal };
  const keep = async (): Promise<Kept> => {
    if (!hasOpenRows(form)) return "idle";
    for (const row of rowsOf(form)) markUnnamed(row, telling.unnamed);
    telling.kept("saving");
    const done = await keepOwnRows(form, keeping, showRefused).catch((): OwnKept => "failed");
    const isWaiting = (done === "saved" || done === "idle") && hasOpenRows(form);
    telling.kept(
      isWaiting ? (form.querySelector("[data-unread]") ? "refused" : "idle") : done === "idle" ? "saved" : done,
    );
    return done === "ownStale" ? "closed" : done;
  };
  const keeper = keeperOf(keep);
  const typed = ({ target }: Event) => {
    const control = target as OwnControl;
    if (control.dataset.kind !== "amount") endRefused(control);
    keeper.later(PAUSE);
  };
  form.addEventListener("input", typed, on);
  form.addEventListener("change", () => keeper.later(PAUSE), on);
  form.addEventListener("paste", () => keeper.later(PAUSE), on);
  form.addEventListener("submit", keeper.stop, on);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keeper.now(), on);
  holdSubmit(form, { isOpen: () => hasOpenRows(form), keep: keeper.now }, ending.signal);
  const overwrite = async () => {
    await seeNewest(form, keeping);
    await keeper.now();
  };
  const end = () => {
    ending.abort();
    // The page goes on: what is not kept yet is kept once more.
    keeper.now();
    keeper.stop();
  };
  return { overwrite, end };
}

/** A row with amounts and without a name waits for it; it is told so once it is left. */
function markUnnamed(row: readonly OwnControl[], unnamed: string): void {
  const [name] = row;
  const isLeft = !row.some((control) => control === document.activeElement);
  if (name && isLeft && name.value.trim() === "" && isHeld(row) && !name.dataset.unread) showRefused(name, unnamed);
}

function showRefused(cell: OwnControl, message: string): void {
  cell.dataset.unread = "yes";
  cell.setAttribute("aria-invalid", "true");
  const echo = cell.parentElement?.querySelector("[data-echo]");
  if (echo) echo.textContent = message;
}

function endRefused(cell: OwnControl): void {
  if (!cell.dataset.unread) return;
  delete cell.dataset.unread;
  cell.setAttribute("aria-invalid", "false");
  cell.parentElement?.querySelector("[data-echo]")?.replaceChildren();
}

/** Takes the revision that stands now for the one that was read: what is sent next overwrites what another wrote. */
async function seeNewest(form: HTMLFormElement, { report }: OwnKeeping): Promise<void> {
  const answer = await fetch(report).catch(() => null);
  const field = form.querySelector<HTMLInputElement>("input[name=version]");
  if (!answer?.ok || !field) return;
  const { version } = (await answer.json()) as { readonly version: number };
  field.value = String(version);
}
