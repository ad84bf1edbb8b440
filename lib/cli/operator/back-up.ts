import path from "node:path";
import { backUp } from "@/lib/db/backup/back-up";
import { transaction } from "@/lib/db/transaction";
import { copyOut } from "@/lib/files/kept-files";
import { listRecordedFiles } from "@/lib/queries/attachments/list-recorded-files";
import { databaseUrls } from "../database-urls";
import { say } from "../terminal";
import { asOwner } from "./as-owner";
import { readOptions } from "./options";

/**
 * `portal backup`: writes all rows, as of one moment, and the files of dossiers into a new folder.
 * @throws Error when a file that a dossier has is not there.
 */
export async function backUpDatabase(args: string[]): Promise<void> {
  const { dir } = readOptions(args, { places: ["dir"] }).places;
  const { ownerUrl } = await databaseUrls();
  const { tables } = await backUp(ownerUrl, dir, () => undefined);
  const files = await asOwner((operator) => transaction(operator, listRecordedFiles));
  const gone = await copyOut(
    files.map(({ id }) => id),
    path.join(dir, "files"),
  );
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  say(
    `${rows} rows of ${tables.length} tables and ${files.length - gone.length} files of dossiers written to ${dir}. Keep a copy of it on another machine.`,
  );
  if (gone.length > 0)
    throw new Error(
      `${gone.length} files of dossiers are not where ATTACHMENTS_DIR says, for example ${gone[0]}. The backup is not whole.`,
    );
}
