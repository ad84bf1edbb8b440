import { commitImport } from "@/lib/commands/imports/commit-import";
import { handInSheet } from "@/lib/commands/imports/hand-in-sheet";
import { SHEET_WORK } from "@/lib/commands/imports/sheet-work";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { DomainError } from "@/lib/domain/errors";
import type { ImportedSheet } from "@/lib/domain/intake/import-run";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { Locale } from "@/lib/format/locale";
import { refusalSentence } from "@/lib/format/refusals/refusal-sentence";
import { findActorOfEmail } from "@/lib/queries/actors/find-actor-of-email";
import { findMadeThings, findMarkedFile } from "@/lib/queries/imports/find-import";
import { databaseUrls } from "../database-urls";
import { say } from "../terminal";
import { asOwner } from "./as-owner";
import { refuseFile } from "./refuse-file";

type SheetOfOfficer = {
  readonly sheet: ImportedSheet;
  readonly file: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly as: string;
  readonly commit: boolean;
  readonly locale: Locale;
};

/** Longer than saving any file takes. */
const TO_THE_END = 600_000;

/**
 * Imports a sheet of đề án, plan lines or vouchers as the officer whose account is named; what is saved stands in the
 * history of imports as if it had been handed in on the page.
 * @throws Error when there is no such account, it may not import this sheet, or anything in the file is to be mended.
 */
export async function importOfficerSheet(sent: SheetOfOfficer): Promise<void> {
  const { as, commit, locale } = sent;
  process.env.DATABASE_URL = (await databaseUrls()).appUrl;
  await asOwner(async (operator) => {
    const actor = await findActorOfEmail(operator, as);
    if (!actor) throw new Error(`There is no open account ${as}.`);
    await (commit ? save(actor, sent) : look(actor, sent)).catch((error) => {
      throw error instanceof DomainError ? new Error(refusalSentence(error.refusal, locale)) : error;
    });
  });
}

async function look(actor: Actor, { sheet, file, name, bytes, locale }: SheetOfOfficer): Promise<void> {
  const found = await SHEET_WORK[sheet](actor, { file: { name, bytes }, commit: false, locale });
  await refuseFaulty(found.problems, found.marked, { file, locale });
  say(counts({ ...found, rows: found.rowCount }));
  say("Nothing is saved yet: add --commit to save.");
}

async function save(actor: Actor, { sheet, file, name, bytes, locale }: SheetOfOfficer): Promise<void> {
  const [scope, at] = [readScope(actor), new Date()];
  const handedIn = await handInSheet(actor, { sheet, sent: { name, content: only(bytes) }, at, locale });
  const { id } = handedIn;
  await refuseFaulty(handedIn.problems, await findMarkedFile(scope, id, at), { file, locale });
  const { run, end } = await commitImport(actor, { id }, at, locale, TO_THE_END);
  await end;
  await refuseFaulty(run.problems, await findMarkedFile(scope, id, new Date()), { file, locale });
  say(counts(run));
  const made = await findMadeThings(scope, id);
  const [first, last] = [made.at(0)?.name, made.at(-1)?.name];
  if (first) say(`Saved: ${first}${last === first ? "" : ` … ${last}`}; import ${id}.`);
  say("Saved.");
}

async function refuseFaulty(
  problems: readonly IntakeProblem[],
  marked: Uint8Array | null,
  { file, locale }: Pick<SheetOfOfficer, "file" | "locale">,
): Promise<void> {
  if (problems.length === 0) return;
  await refuseFile({ problems, problemWorkbook: marked && Buffer.from(marked) }, file, locale);
}

function counts({ rows, toAdd, unchanged }: { rows: number; toAdd: number; unchanged: number }): string {
  return `${rows} rows read: ${toAdd} new, ${unchanged} kept already.`;
}

async function* only(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
