import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { BudgetYear } from "@/lib/domain/period/period";
import type { AcceptedProject } from "@/lib/domain/project/recorded-acceptance";
import { getWrittenProject } from "../projects/get-written-project";
import { listAcceptances } from "./list-acceptances";

/**
 * A đề án with its acceptance of a year, the last one where none is named, and the years that have one; null where absent,
 * not theirs or not accepted.
 */
export async function getAcceptedProject(
  scope: ReadScope,
  { code, year }: { readonly code: string; readonly year: BudgetYear | null },
): Promise<(AcceptedProject & { readonly years: readonly BudgetYear[] }) | null> {
  const [project, acceptances] = await Promise.all([getWrittenProject(scope, code), listAcceptances(scope, code)]);
  const acceptance = year === null ? acceptances?.at(-1) : acceptances?.find((one) => one.year === year);
  if (!project || !acceptances || !acceptance) return null;
  return { project, acceptance, years: acceptances.map((one) => one.year) };
}
