import { databaseFaults } from "@/lib/db/migrate/database-faults";
import { transaction } from "@/lib/db/transaction";
import { readHeads } from "@/lib/jobs/written-heads";
import { listRecordedFiles } from "@/lib/queries/attachments/list-recorded-files";
import { checkHeads } from "@/lib/queries/invariants/audit-heads";
import { checkInvariants } from "@/lib/queries/invariants/list-invariants";
import { databaseUrls, loginOf } from "../database-urls";
import { say } from "../terminal";
import { asOwner } from "./as-owner";
import { checkFiles } from "./check-files";
import { readOptions } from "./options";

/**
 * `portal verify`: runs every check of the data's health, and compares the files of dossiers with their hashes; with
 * `--heads`, also whether the heads written to that file still stand.
 * @throws Error when one fails, or when the database's set-up has a fault.
 */
export async function verify(args: string[]): Promise<void> {
  const { heads } = readOptions(args, { texts: ["heads"] }).texts;
  const written = heads === undefined ? [] : await readHeads(heads);
  const [found, files] = await asOwner((operator) =>
    transaction(operator, async (tx) => [
      [...(await checkInvariants(tx)), ...(heads === undefined ? [] : [await checkHeads(tx, written)])],
      await listRecordedFiles(tx),
    ]),
  );
  const invariants = [...found, await checkFiles(files)];
  for (const { name, checked, failures, examples } of invariants) {
    const rows = `${name.padEnd(34)} ${String(checked).padStart(8)} rows checked`;
    say(failures === 0 ? `ok      ${rows}` : `FAILED  ${rows}, ${failures} failed: ${examples.join("; ")}`);
  }
  const failed = invariants.filter(({ failures }) => failures > 0).length;
  const { ownerUrl, appUrl } = await databaseUrls();
  const faults = await databaseFaults(ownerUrl, loginOf(appUrl));
  for (const fault of faults) say(`FAILED  ${fault}`);
  if (faults.length > 0) throw new Error(`${faults.length} faults of the database's set-up, named above.`);
  if (failed > 0) throw new Error(`${failed} of ${invariants.length} checks failed.`);
  say(`All ${invariants.length} checks passed.`);
}
