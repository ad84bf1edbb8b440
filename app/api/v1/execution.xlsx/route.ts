import { dashboardTables } from "@/lib/documents/dashboard/dashboard-tables";
import { executionTable } from "@/lib/documents/dashboard/execution-table";
import { rankingByPlace } from "@/lib/documents/dashboard/ranking-by-place";
import type { TileMap } from "@/lib/domain/territory/tile-map";
import { getTileMap } from "@/lib/queries/territory/get-tile-map";
import { answer } from "@/lib/server/answer";
import { readExecutionWorkbook } from "@/lib/server/routes/files";
import { type AskedExecution, askedExecution } from "../execution/execution-answer";
import { xlsxFile } from "../table-file";

export const GET = answer(
  readExecutionWorkbook,
  async (_scope, question, language) => {
    const asked = await askedExecution(question, language);
    return { ...asked, map: await getTileMap(asked.execution.layout) };
  },
  {
    file: xlsxFile(({ map, ...asked }: AskedExecution & { readonly map: TileMap }) => ({
      name: nameOf(asked),
      tables: asked.grouped
        ? [executionTable(asked.execution, asked.groupBy, asked.language)]
        : everyTable(asked, rankingByPlace(map)),
      language: asked.language,
    })),
  },
);

function everyTable({ execution, language }: AskedExecution, ranking: ReturnType<typeof rankingByPlace>) {
  const { chain, ranking: units, contents, months, outputs, published } = dashboardTables(execution, ranking, language);
  const rows = execution.query.scope.kind === "unit" ? "content" : "unit";
  const every = executionTable(execution, rows, language);
  return [chain, ...(units ? [units] : []), contents, months, outputs, published, every];
}

function nameOf({ execution, grouped, groupBy, language }: AskedExecution): string {
  const { name } = executionTable(execution, groupBy, language);
  return grouped ? name : name.replace(/-[a-z]+$/, "");
}
