import { executionJson } from "@/lib/documents/execution-json";
import { answer } from "@/lib/server/answer";
import { readExecution } from "@/lib/server/routes/figures";
import { askedExecution } from "./execution-answer";

export const GET = answer(readExecution, async (_scope, question, language) => {
  const { execution, groupBy } = await askedExecution(question, language);
  return executionJson(execution, groupBy, language);
});
