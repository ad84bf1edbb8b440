import { backUp } from "@/lib/db/backup/back-up";
import { databaseUrls } from "../database-urls";
import { say } from "../terminal";
import { readOptions } from "./options";

/** `portal backup`: writes all rows, as of one moment, into a new folder. */
export async function backUpDatabase(args: string[]): Promise<void> {
  const { dir } = readOptions(args, { places: ["dir"] }).places;
  const { ownerUrl } = await databaseUrls();
  const { tables } = await backUp(ownerUrl, dir, () => undefined);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  say(`${rows} rows of ${tables.length} tables written to ${dir}. Keep a copy of it on another machine.`);
}
