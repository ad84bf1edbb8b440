import path from "node:path";
import { backUp } from "@/lib/db/backup/back-up";
import { transaction } from "@/lib/db/transaction";
import { copyOut, notThere } from "@/lib/files/kept-files";
import { theStore } from "@/lib/files/store/the-store";
import { listRecordedFiles } from "@/lib/queries/attachments/list-recorded-files";
import { databaseUrls } from "../database-urls";
import { say } from "../terminal";
import { asOwner } from "./as-owner";
import { readOptions } from "./options";

/**
 * `portal backup`: writes all rows, as of one moment, and the files of dossiers into a new folder; files in a bucket
 * stay there, and are only looked for.
 * @throws Error when a file that a dossier has is not there.
 */
export async function backUpDatabase(args: string[]): Promise<void> {
  const { dir } = readOptions(args, { places: ["dir"] }).places;
  const { ownerUrl } = await databaseUrls();
  const { tables } = await backUp(ownerUrl, dir, () => undefined);
  const files = await asOwner((operator) => transaction(operator, listRecordedFiles));
  const ids = files.map(({ id }) => id);
  const store = await theStore();
  const gone = store.isCopied ? await copyOut(ids, path.join(dir, "files")) : await notThere(ids);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const there = `${ids.length - gone.length} files of dossiers`;
  say(
    store.isCopied
      ? `${rows} rows of ${tables.length} tables and ${there} written to ${dir}. Keep a copy of it on another machine.`
      : `${rows} rows of ${tables.length} tables written to ${dir}. ${there} stay in ${store.place}, which has a backup of its own.`,
  );
  if (gone.length > 0)
    throw new Error(
      `${gone.length} files of dossiers are not in ${store.place}, for example ${gone[0]}. The backup is not whole.`,
    );
}
