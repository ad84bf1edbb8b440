import { databaseFaults } from "@/lib/db/migrate/database-faults";
import { migrationStatus } from "@/lib/db/migrate/migration-status";
import { transaction } from "@/lib/db/transaction";
import { FilesAway } from "@/lib/domain/attachment/files-away";
import { theStore } from "@/lib/files/store/the-store";
import { getContents } from "@/lib/queries/status/get-contents";
import { refuseUnsafeLogin } from "@/lib/server/login-check";
import { databaseUrls, loginOf } from "../database-urls";
import { say } from "../terminal";
import { asOwner } from "./as-owner";

/**
 * `portal status`: which database, how far it is migrated, whether the application's login is safe, what it holds, and
 * where files are kept.
 * @throws Error when migrations are pending, the database's set-up has a fault, the login could step past row security,
 * or the files cannot be listed.
 */
export async function showStatus(): Promise<void> {
  const { ownerUrl, appUrl, embedded } = await databaseUrls();
  const { host, pathname } = new URL(ownerUrl);
  say(`Database: ${pathname.slice(1)} on ${host}${embedded ? " (embedded)" : ""}`);
  const { applied, pending } = await migrationStatus(ownerUrl);
  say(`Migrations: ${applied.length} applied, ${pending.length} pending`);
  for (const name of pending) say(`  pending: ${name}`);
  await refuseUnsafeLogin(appUrl);
  say(`Application login: ${loginOf(appUrl)}, safe`);
  const faults = await databaseFaults(ownerUrl, loginOf(appUrl));
  for (const fault of faults) say(`  fault: ${fault}`);
  if (pending.length > 0) throw new Error("Run: npm run portal -- migrate");
  await showContents();
  await showFiles();
  if (faults.length > 0) throw new Error(`${faults.length} faults of the database's set-up, named above.`);
}

async function showFiles(): Promise<void> {
  const { place, list } = await theStore();
  say(`Files: ${place}`);
  try {
    for await (const _ of list()) break;
  } catch (error) {
    throw error instanceof FilesAway ? new Error(`${place} does not answer: ${error.message}`) : error;
  }
}

async function showContents(): Promise<void> {
  const { version, sample, counts } = await asOwner((operator) => transaction(operator, getContents));
  say(`Data: version ${version}${sample ? ", with the invented sample" : ""}`);
  for (const { what, rows } of counts) say(`  ${what.padEnd(18)} ${rows}`);
}
