import { importListTable } from "@/lib/documents/lists/import-list-table";
import { vietnamDay } from "@/lib/domain/period/period";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import { listImports } from "@/lib/queries/imports/list-imports";
import { decisionNames } from "@/lib/queries/plans/decision-names";
import { answer } from "@/lib/server/answer";
import { readImportsWorkbook } from "@/lib/server/routes/imports";
import { type CsvParts, xlsxFile } from "../table-file";

export const GET = answer(
  readImportsWorkbook,
  async (scope, { separator: _, ...query }, language) => {
    const list = await listImports(scope, { ...query, page: 1, size: MOST_ROWS }, new Date());
    withinFile(list.total);
    const { names } = await decisionNames(Number(vietnamDay(new Date()).slice(0, 4)));
    return { table: importListTable(list.items, (unitId) => names.unitToday(unitId).name, language), language };
  },
  {
    file: xlsxFile(({ table, language }: Pick<CsvParts, "table" | "language">) => ({
      name: table.name,
      tables: [table],
      language,
    })),
  },
);
