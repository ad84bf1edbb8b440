import path from "node:path";
import { restore } from "@/lib/db/backup/restore";
import { copyIn } from "@/lib/files/kept-files";
import { databaseUrls, loginOf } from "../database-urls";
import { say } from "../terminal";
import { readOptions } from "./options";
import { verify } from "./verify";

/** `portal restore`: makes an empty database what a backup was, then checks the health of its data. */
export async function restoreDatabase(args: string[]): Promise<void> {
  const { dir } = readOptions(args, { places: ["dir"] }).places;
  const { ownerUrl, appUrl } = await databaseUrls();
  const { madeAt, tables } = await restore({ ownerUrl, appUser: loginOf(appUrl), folder: dir, onStep: say });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  say(`${rows} rows of ${tables.length} tables restored, as of ${madeAt}.`);
  await copyIn(path.join(dir, "files"));
  await verify([]);
}
