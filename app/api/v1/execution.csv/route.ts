import { executionTable } from "@/lib/documents/dashboard/execution-table";
import { executionInput } from "@/lib/input/execution-input";
import { answer } from "@/lib/server/answer";
import { type AskedExecution, askedExecution } from "../execution/execution-answer";
import { csvFile } from "../table-file";

export const GET = answer(executionInput, (_scope, question, language) => askedExecution(question, language), {
  file: csvFile(({ execution, groupBy, separator, language }: AskedExecution) => ({
    table: executionTable(execution, groupBy, language),
    language,
    separator,
  })),
});
