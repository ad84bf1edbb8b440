import { executionTable } from "@/lib/documents/dashboard/execution-table";
import { answer } from "@/lib/server/answer";
import { readExecutionCsv } from "@/lib/server/routes/files";
import { type AskedExecution, askedExecution } from "../execution/execution-answer";
import { csvFile } from "../table-file";

export const GET = answer(readExecutionCsv, (_scope, question, language) => askedExecution(question, language), {
  file: csvFile(({ execution, groupBy, separator, language }: AskedExecution) => ({
    table: executionTable(execution, groupBy, language),
    language,
    separator,
  })),
});
