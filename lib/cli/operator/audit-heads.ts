import { writeHeads } from "@/lib/jobs/written-heads";
import { say } from "../terminal";
import { asOwner } from "./as-owner";
import { readOptions } from "./options";

/** `portal heads`: adds the heads of the audit chains to a file, which belongs on another machine than the database. */
export async function addHeads(args: string[]): Promise<void> {
  const { file } = readOptions(args, { places: ["file"] }).places;
  const written = await asOwner((operator) => writeHeads(operator, file));
  say(`${written} heads of the audit trail added to ${file}.`);
}
