import { type XlsxParts, xlsxFile } from "@/app/api/v1/table-file";
import { statementResultTable } from "@/lib/documents/lists/statement-result-table";
import { statementSumsTable } from "@/lib/documents/lists/statement-tables";
import { refuse } from "@/lib/domain/errors";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import { getStatement } from "@/lib/queries/statements/get-statements";
import { answer } from "@/lib/server/answer";
import { readStatementResult } from "@/lib/server/routes/statements";

export const GET = answer(
  readStatementResult,
  async (scope, { id }, language): Promise<XlsxParts> => {
    const result =
      (await getStatement(scope, { id, group: null, open: null, page: 1, size: MOST_ROWS })) ??
      refuse({ code: "access.not-found", entity: "treasury_statement", id });
    withinFile(result.total);
    const tables = [statementSumsTable(id, result, language), statementResultTable(result.items, language)];
    return { name: "treasury-statement-result", tables, language };
  },
  { file: xlsxFile((parts: XlsxParts) => parts) },
);
