import { publicPool } from "@/lib/db/pools";
import { composeExecution } from "@/lib/domain/figures/compose-execution";
import type { Execution } from "@/lib/domain/figures/execution";
import type { ExecutionFacts } from "@/lib/domain/figures/execution-facts";
import { type ExecutionRequest, scopeCode } from "@/lib/domain/figures/execution-query";
import type { Language } from "@/lib/domain/language";
import { executionFactsFrom } from "./execution-facts-from";
import type { ExecutionRowSql } from "./execution-row";
import { EXECUTION_NOW, EXECUTION_PAST } from "./execution-sql";

/**
 * Everything a dashboard of one scope shows, read in one statement as the public sees it.
 * Year and period default inside the statement. Null when the scope names a province that never was.
 */
export async function getExecution(request: ExecutionRequest, language: Language = "vi"): Promise<Execution | null> {
  const facts = await getExecutionFacts(request, language);
  return facts && composeExecution(facts);
}

/** The sums a view is composed from; null when the scope names a province that never was. */
export async function getExecutionFacts(
  request: ExecutionRequest,
  language: Language = "vi",
): Promise<ExecutionFacts | null> {
  const { scope, year, through, basis, content, asOf } = request;
  const values = [scope.kind, scopeCode(scope), year, through, basis, content, language];
  const { rows } = await publicPool().query<ExecutionRowSql>(
    asOf === null ? { ...EXECUTION_NOW, values } : { ...EXECUTION_PAST, values: [...values, asOf] },
  );
  const [row] = rows;
  return row ? executionFactsFrom(request, row) : null;
}
