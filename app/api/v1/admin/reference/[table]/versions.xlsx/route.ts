import { aboutList } from "@/lib/documents/lists/about-list";
import { referenceTable } from "@/lib/documents/reference-data/reference-table";
import { wordsOf } from "@/lib/documents/words";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import type { EditableName } from "@/lib/domain/reference-data/editable-tables";
import type { Locale } from "@/lib/format/locale";
import { getReferenceTable } from "@/lib/queries/reference-data/get-reference-table";
import { answer } from "@/lib/server/answer";
import { readReferenceWorkbook } from "@/lib/server/routes/reference-data";
import { xlsxFile } from "../../../../table-file";

/** All versions of a table, with who recorded each and why. */
async function versionsFile(scope: ReadScope, { table: name }: { readonly table: EditableName }, locale: Locale) {
  const { rows, choices } = await getReferenceTable(scope, { table: name });
  const now = new Date();
  const title = wordsOf(locale).referenceData.tables[name];
  const options = { name, title, choices, locale, today: vietnamDay(now), about: aboutList({}, now, locale) };
  return { table: referenceTable(rows, options), language: locale };
}

export const GET = answer(readReferenceWorkbook, versionsFile, {
  file: xlsxFile(({ table, language }: Awaited<ReturnType<typeof versionsFile>>) => ({
    name: table.name,
    tables: [table],
    language,
  })),
});
