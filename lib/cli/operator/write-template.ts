import fs from "node:fs/promises";
import path from "node:path";
import { makeTemplate } from "@/lib/commands/imports/make-template";
import { say } from "../terminal";
import { readOptions } from "./options";
import { WrongUsage } from "./wrong-usage";

/**
 * `portal template <sheet> <file>`: writes an empty .xlsx or .csv to fill in and import, headed in Vietnamese or, with
 * `--english`, in English.
 * @throws Error when the file exists already: a template never overwrites what someone filled in.
 */
export async function writeSheetTemplate(args: string[]): Promise<void> {
  const { places, flags } = readOptions(args, { places: ["sheet", "file"], flags: ["english"] });
  const { sheet, file } = places;
  const extension = path.extname(file).toLowerCase();
  if (extension !== ".xlsx" && extension !== ".csv") throw new WrongUsage("The file must end with .xlsx or .csv.");
  const template = await makeTemplate(sheet, extension === ".csv" ? "csv" : "xlsx", flags.has("english") ? "en" : "vi");
  if (!template) throw new WrongUsage(`There is no sheet ${sheet} to import.`);
  await fs.writeFile(file, template, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === "EEXIST" ? `${file} exists already.` : `${file} cannot be written.`);
  });
  say(`${file} written.`);
}
