import { executionCsv, executionFileName } from "@/lib/documents/execution-csv";
import { executionInput } from "@/lib/input/execution-input";
import { answer } from "@/lib/server/answer";
import { askedExecution } from "../execution/execution-answer";

export const GET = answer(executionInput, (_scope, question, language) => askedExecution(question, language), {
  text: {
    type: "text/csv; charset=utf-8",
    fileName: ({ execution, groupBy }) => executionFileName(execution, groupBy),
    write: ({ execution, groupBy, language }) => executionCsv(execution, groupBy, language),
  },
});
