import { liquidationMinutes } from "@/lib/documents/settlements/liquidation-minutes";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { getSettledProject } from "@/lib/queries/settlements/get-settled-project";

/** The minutes that liquidate a đề án's contracts; what was not settled has none. */
export async function liquidationPaper(scope: ReadScope, { code }: { readonly code: string }) {
  const settled = await getSettledProject(scope, code);
  return settled ? liquidationMinutes(settled) : refuse({ code: "access.not-found", entity: "project", id: code });
}
