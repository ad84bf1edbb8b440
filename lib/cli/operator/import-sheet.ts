import fs from "node:fs/promises";
import path from "node:path";
import { type ImportOutcome, importPublishedFigures } from "@/lib/commands/imports/import-published-figures";
import { isImportedSheet } from "@/lib/commands/imports/make-template";
import { problemSentence } from "@/lib/format/intake/problem-sentence";
import { complain, say } from "../terminal";
import { asOwner } from "./as-owner";
import { readOptions } from "./options";
import { WrongUsage } from "./wrong-usage";

const SHOWN = 50;

/**
 * `portal import <sheet> <file> [--commit]`: reads a file and says what it would do; with `--commit` does it, all or
 * nothing. Problems are told in Vietnamese, the language of the sheet, or with `--english` in English.
 * @throws Error when anything in the file is to be mended.
 */
export async function importSheet(args: string[]): Promise<void> {
  const { places, flags } = readOptions(args, { places: ["sheet", "file"], flags: ["commit", "english"] });
  const { sheet, file } = places;
  if (!isImportedSheet(sheet)) throw new WrongUsage(`There is no sheet ${sheet} to import.`);
  const bytes = await fs.readFile(file).catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
  const commit = flags.has("commit");
  const locale = flags.has("english") ? "en" : "vi";
  const handedIn = { name: path.basename(file), bytes };
  const outcome = await asOwner((db) => importPublishedFigures(db, handedIn, { commit, locale }));
  if (outcome.problems.length > 0) await refuse(outcome, file, locale);
  say(`${outcome.rows} rows read: ${outcome.fresh} new, ${outcome.rows - outcome.fresh} kept already.`);
  for (const { row, other } of outcome.disagreements) {
    say(
      `  row ${row.row}: ${row.printed} ${row.unit}; “${other.source}” says ${other.printed} ${other.unit}. Both stay.`,
    );
  }
  say(outcome.saved ? "Saved." : "Nothing is saved yet: add --commit to save.");
}

async function refuse({ problems, problemWorkbook }: ImportOutcome, file: string, locale: "vi" | "en"): Promise<never> {
  for (const problem of problems.slice(0, SHOWN)) complain(problemSentence(problem, locale));
  if (problems.length > SHOWN) complain(`… and ${problems.length - SHOWN} more`);
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  if (!problemWorkbook) throw new Error(`${count}; nothing is saved.`);
  const marked = `${file.replace(/\.[^./\\]+$/, "")}.problems.xlsx`;
  await fs.writeFile(marked, problemWorkbook);
  throw new Error(`${count}, marked in ${marked}; nothing is saved.`);
}
