import { refuse } from "@/lib/domain/errors";
import type { Execution } from "@/lib/domain/figures/execution";
import type { Locale } from "@/lib/format/locale";
import type { ExecutionQuestion } from "@/lib/input/execution-input";
import { getExecution } from "@/lib/queries/figures/get-execution";
import { InputRefused } from "@/lib/server/request-refused";

/** The view an API question asks for, with the rows it wants. */
export type AskedExecution = Pick<ExecutionQuestion, "groupBy" | "grouped" | "separator"> & {
  readonly execution: Execution;
  readonly language: Locale;
};

/**
 * The public view that was asked for. Refuses with `access.not-found` when the scope is none of ours, and as wrong
 * input when the content is not in the catalogue.
 */
export async function askedExecution(question: ExecutionQuestion, language: Locale): Promise<AskedExecution> {
  const { request, groupBy, grouped, separator, scope } = question;
  const execution = request && (await getExecution(request, language));
  if (!execution) refuse({ code: "access.not-found", entity: "scope", id: scope });
  if (execution.notes.some((note) => note.code === "unknown-content")) {
    const given = request?.content;
    throw new InputRefused(
      [{ code: "custom", path: ["content"], message: "", params: { problem: "query.unknown-value", given } }],
      { content: given },
    );
  }
  return { execution, groupBy, grouped, separator, language };
}
