import type { Execution } from "@/lib/domain/figures/execution";
import { type ExecutionRequest, scopeFrom } from "@/lib/domain/figures/execution-query";
import { getExecution } from "@/lib/queries/figures/get-execution";

/** A view's request with everything at its default but what a test names. */
export function asking(scope: string, wanted: Partial<Omit<ExecutionRequest, "scope">> = {}): ExecutionRequest {
  const found = scopeFrom(scope);
  if (!found) throw new Error(`no scope ${scope}`);
  return {
    scope: found,
    year: null,
    through: null,
    fund: null,
    basis: "reported",
    asOf: null,
    content: null,
    ...wanted,
  };
}

/** The view a test speaks of; a scope that never was is a mistake of the test. */
export async function viewOf(scope: string, wanted: Partial<Omit<ExecutionRequest, "scope">> = {}): Promise<Execution> {
  const view = await getExecution(asking(scope, wanted));
  if (!view) throw new Error(`no view of ${scope}`);
  return view;
}
