import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { Locale } from "@/lib/format/locale";
import { OWN_COLUMNS, type OwnColumn } from "./own-row-cells";
import { followVersion } from "./writing/follow-version";
import { type Kept, MOST_KEPT_ALIVE, whyNot } from "./writing/keep-cells";
import { problemsOf } from "./writing/refused-fields";

export type OwnKept = Kept | "ownStale";
export type OwnControl = HTMLInputElement | HTMLSelectElement;
type Row = readonly OwnControl[];

/** Where own rows are kept, and in which unit and language they are typed. */
export type OwnKeeping = {
  readonly address: string;
  /** The report itself, where its newest revision is told. */
  readonly report: string;
  readonly unit: MoneyUnit;
  readonly locale: Locale;
};

const controlsIn = (form: HTMLFormElement) => [...form.querySelectorAll<OwnControl>("[data-row]")];

/** The rows of the form, each with its cells as they stand in its columns. */
export function rowsOf(form: HTMLFormElement): Row[] {
  const rows: OwnControl[][] = [];
  for (const control of controlsIn(form)) {
    const place = Number(control.dataset.row);
    rows[place] = [...(rows[place] ?? []), control];
  }
  return rows;
}

/** What was last kept in a cell. */
const keptIn = (control: OwnControl) => control.dataset.kept ?? "";
const isFilled = (texts: readonly string[]) => texts.some((text) => text.trim() !== "");

/** Whether a row waits: a cell cannot be read, or its name is still to be typed. */
export function isHeld(row: Row): boolean {
  const texts = row.map(({ value }) => value);
  return row.some(({ dataset }) => dataset.unread) || (isFilled(texts) && texts[0]?.trim() === "");
}

/** Whether something of the rows is not kept. */
export function hasOpenRows(form: HTMLFormElement): boolean {
  return controlsIn(form).some((control) => control.value !== keptIn(control));
}

/**
 * Sends the rows where they changed. A row that cannot be read, or has no name yet, is sent as it was last kept; what the
 * portal refuses of one is told at its cell by `refused`, and the others are kept without it.
 */
export async function keepOwnRows(
  form: HTMLFormElement,
  keeping: OwnKeeping,
  refused: (cell: OwnControl, message: string) => void,
): Promise<OwnKept> {
  const sent = rowsOf(form).map((row) => {
    const taken = isHeld(row) ? keptIn : ({ value }: OwnControl) => value;
    return { row, texts: row.map((control) => taken(control)) };
  });
  const isSame = sent.every(({ row, texts }) => row.every((control, at) => keptIn(control) === texts[at]));
  if (isSame) return "idle";
  const filled = sent.filter(({ texts }) => isFilled(texts));
  const version = form.querySelector<HTMLInputElement>("input[name=version]");
  const rows = filled.map(({ texts }) => asRow(texts));
  const body = JSON.stringify({ version: Number(version?.value), in: keeping.unit, rows });
  const answer = await fetch(keeping.address, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept-Language": keeping.locale },
    body,
    keepalive: body.length < MOST_KEPT_ALIVE,
  }).catch(() => null);
  if (answer?.status === 422) {
    const named = namedCells(
      await answer.json().catch(() => null),
      filled.map(({ row }) => row),
    );
    for (const { cell, message } of named) refused(cell, message);
    return named.length > 0 ? keepOwnRows(form, keeping, refused) : "refusedWhole";
  }
  if (!answer?.ok) return (await isStale(answer)) ? "ownStale" : whyNot(answer);
  for (const { row, texts } of sent) for (const [at, control] of row.entries()) control.dataset.kept = texts[at] ?? "";
  const kept = (await answer.json()) as { readonly version: number };
  followVersion(kept.version);
  if (version) version.value = String(kept.version);
  return "saved";
}

function asRow(texts: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(OWN_COLUMNS.map((column, at) => [column, texts[at] || (column === "label" ? "" : null)]));
}

/** The cells an answer is against, of rows that were not held anyway. */
function namedCells(answer: unknown, rows: readonly Row[]) {
  return problemsOf(answer).flatMap(({ path, message }) => {
    const [, at = "", column = ""] = path.split(".");
    const row = rows[Number(at)];
    const cell = row?.[OWN_COLUMNS.indexOf(column as OwnColumn)];
    return row && cell && !isHeld(row) ? [{ cell, message: message.slice(message.indexOf(": ") + 2) }] : [];
  });
}

async function isStale(answer: Response | null): Promise<boolean> {
  if (answer?.status !== 409) return false;
  return (await answer.clone().text()).includes("report.stale");
}
