import { importProjects } from "@/lib/commands/imports/import-projects";
import { DomainError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/format/locale";
import { refusalSentence } from "@/lib/format/refusals/refusal-sentence";
import { findActorOfEmail } from "@/lib/queries/actors/find-actor-of-email";
import { databaseUrls } from "../database-urls";
import { say } from "../terminal";
import { asOwner } from "./as-owner";
import { refuseFile } from "./refuse-file";

type SheetOfProjects = { file: string; name: string; bytes: Buffer; as: string; commit: boolean; locale: Locale };

/**
 * Imports a sheet of đề án as the officer whose account is named: they become drafts of that officer's province.
 * @throws Error when there is no such account, it may not begin đề án, or anything in the file is to be mended.
 */
export async function importProjectSheet({ file, name, bytes, as, commit, locale }: SheetOfProjects): Promise<void> {
  process.env.DATABASE_URL = (await databaseUrls()).appUrl;
  const outcome = await asOwner(async (operator) => {
    const actor = await findActorOfEmail(operator, as);
    if (!actor) throw new Error(`There is no open account ${as}.`);
    return importProjects(actor, { file: { name, bytes }, commit, locale }).catch((error) => {
      throw error instanceof DomainError ? new Error(refusalSentence(error.refusal, locale)) : error;
    });
  });
  if (outcome.problems.length > 0) await refuseFile(outcome, file, locale);
  say(`${outcome.rows} rows read: ${outcome.toAdd} new đề án, ${outcome.unchanged} kept already.`);
  const [first, last] = [outcome.codes.at(0), outcome.codes.at(-1)];
  if (first) say(`Begun as drafts: ${first}${last === first ? "" : ` … ${last}`}.`);
  say(commit ? "Saved." : "Nothing is saved yet: add --commit to save.");
}
