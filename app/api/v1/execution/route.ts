import { executionJson } from "@/lib/documents/execution-json";
import { executionInput } from "@/lib/input/execution-input";
import { answer } from "@/lib/server/answer";
import { askedExecution } from "./execution-answer";

export const GET = answer(executionInput, async (_scope, question, language) => {
  const { execution, groupBy } = await askedExecution(question, language);
  return executionJson(execution, groupBy, language);
});
