import fs from "node:fs/promises";
import path from "node:path";
import type { Purpose } from "@/lib/commands/imports/decide-figures";
import { type ImportOutcome, importPublishedFigures } from "@/lib/commands/imports/import-published-figures";
import { isImportedSheet } from "@/lib/commands/imports/make-template";
import { IMPORTED_SHEETS, type ImportedSheet } from "@/lib/domain/intake/import-run";
import { rowEcho } from "@/lib/format/intake/row-echo";
import type { Locale } from "@/lib/format/locale";
import { say } from "../terminal";
import { asOwner } from "./as-owner";
import { importOfficerSheet } from "./import-officer-sheet";
import { readOptions } from "./options";
import { refuseFile } from "./refuse-file";
import { WrongUsage } from "./wrong-usage";

/** Rows shown in the terminal. */
const ECHOED = 200;

/**
 * `portal import <sheet> <file> [--commit]`: reads a file, says each row as it was read and what it would do; with
 * `--commit` does it, all or nothing. `--correct <reason>` lets a row correct what its source was kept with,
 * `--withdraw <reason>` withdraws the figures listed. Rows and problems are told in Vietnamese, with `--english` in English.
 * Đề án, plan lines and vouchers are imported as the officer named with `--as <e-mail>`.
 * @throws Error when anything in the file is to be mended.
 */
export async function importSheet(args: string[]): Promise<void> {
  const { places, flags, texts } = readOptions(args, {
    places: ["sheet", "file"],
    flags: ["commit", "english"],
    texts: ["correct", "withdraw", "as"],
  });
  const { sheet, file } = places;
  if (!isImportedSheet(sheet)) throw new WrongUsage(`There is no sheet ${sheet} to import.`);
  const purpose = purposeOf(texts);
  const as = texts.as?.trim();
  const byOfficer = sheet !== "published-figures";
  if (byOfficer && !as) throw new WrongUsage("This sheet is an officer's work: name one with --as <e-mail>.");
  if (byOfficer && purpose.kind !== "add") throw new WrongUsage("Only published figures are corrected or withdrawn.");
  if (!byOfficer && as) throw new WrongUsage("--as is for the sheets projects, plan-lines and vouchers.");
  if (byOfficer && !isOfficers(sheet)) throw new WrongUsage(`The sheet ${sheet} is handed in on its page.`);
  const bytes = await fs.readFile(file).catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
  const commit = flags.has("commit");
  const locale = flags.has("english") ? "en" : "vi";
  const sent = { file, name: path.basename(file), bytes, commit, locale } as const;
  if (as && isOfficers(sheet)) return importOfficerSheet({ ...sent, sheet, as });
  const input = { file: { name: path.basename(file), bytes }, commit, locale, purpose } as const;
  const outcome = await asOwner((operator) => importPublishedFigures(operator, input, new Date()));
  if (outcome.problems.length > 0) await refuseFile(outcome, file, locale);
  tell(outcome, locale);
  say(outcome.saved ? "Saved." : "Nothing is saved yet: add --commit to save.");
}

/** Whether it is a sheet that an officer hands in on the page too. */
function isOfficers(sheet: string): sheet is ImportedSheet {
  return IMPORTED_SHEETS.some((one) => one === sheet && one !== "published-figures");
}

function purposeOf({ correct, withdraw }: { correct?: string; withdraw?: string }): Purpose {
  if (correct !== undefined && withdraw !== undefined)
    throw new WrongUsage("Either --correct or --withdraw, not both.");
  const reason = (correct ?? withdraw)?.trim();
  if (reason === undefined) return { kind: "add" };
  if (reason === "") throw new WrongUsage("A correction or withdrawal needs a reason.");
  return { kind: correct === undefined ? "withdraw" : "correct", reason };
}

function tell({ rows, compared, corrected, withdrawn }: ImportOutcome, locale: Locale): void {
  for (const row of rows.slice(0, ECHOED)) say(`  ${rowEcho(row, locale)}`);
  if (rows.length > ECHOED) say(`  … and ${rows.length - ECHOED} more`);
  const { fresh, disagreements, farBeyond } = compared;
  const kept = rows.length - fresh.length - corrected - withdrawn;
  const counts = [`${fresh.length} new`, corrected && `${corrected} corrected`, withdrawn && `${withdrawn} withdrawn`];
  say(`${rows.length} rows read: ${[...counts, `${kept} kept already`].filter((part) => part).join(", ")}.`);
  for (const { row, other } of disagreements) {
    say(
      `  row ${row.row}: ${row.printed} ${row.unit}; “${other.source}” says ${other.printed} ${other.unit}. Both stay.`,
    );
  }
  for (const row of farBeyond) {
    say(`  row ${row.row}: ${row.printed} ${row.unit} is more than ten times any amount kept. Is the unit right?`);
  }
}
