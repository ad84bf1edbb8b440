import { importPlanLines } from "@/lib/commands/imports/import-plan-lines";
import { DomainError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/format/locale";
import { refusalSentence } from "@/lib/format/refusals/refusal-sentence";
import { findActorOfEmail } from "@/lib/queries/actors/find-actor-of-email";
import { databaseUrls } from "../database-urls";
import { say } from "../terminal";
import { asOwner } from "./as-owner";
import { refuseFile } from "./refuse-file";

type SheetOfPlanLines = { file: string; name: string; bytes: Buffer; as: string; commit: boolean; locale: Locale };

/**
 * Imports a sheet of plan lines as the officer whose account is named: they become drafts of decisions of that place.
 * @throws Error when there is no such account, it may not draft decisions, or anything in the file is to be mended.
 */
export async function importPlanLineSheet({ file, name, bytes, as, commit, locale }: SheetOfPlanLines): Promise<void> {
  process.env.DATABASE_URL = (await databaseUrls()).appUrl;
  const outcome = await asOwner(async (operator) => {
    const actor = await findActorOfEmail(operator, as);
    if (!actor) throw new Error(`There is no open account ${as}.`);
    return importPlanLines(actor, { file: { name, bytes }, commit, locale }).catch((error) => {
      throw error instanceof DomainError ? new Error(refusalSentence(error.refusal, locale)) : error;
    });
  });
  if (outcome.problems.length > 0) await refuseFile(outcome, file, locale);
  const { rows, decisions, toAdd, unchanged, ids } = outcome;
  say(`${rows} rows read, of ${decisions} decisions: ${toAdd} lines to save, ${unchanged} stand so already.`);
  for (const id of ids) say(`Draft: ${id}`);
  say(commit ? "Saved." : "Nothing is saved yet: add --commit to save.");
}
