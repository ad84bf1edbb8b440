import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ProjectToPay } from "@/lib/domain/ledger/open-contract";
import { findProject } from "./find-project";
import { findOpenContracts } from "./list-open-contracts";

const ALL_OF_ONE_PROJECT = 200;

/** A đề án of the reader's own province with every contract share of it; null when it is absent or not theirs. */
export function getProjectToPay(scope: ReadScope, code: string): Promise<ProjectToPay | null> {
  return reading(scope, async (tx) => {
    const project = await findProject(tx, code);
    if (!project) return null;
    const query = { q: null, project: code, which: "any", page: 1, size: ALL_OF_ONE_PROJECT } as const;
    const { items: contracts } = await findOpenContracts(tx, query);
    const { title, stewardUnitId } = project;
    return { code: project.code, title, stewardUnitId, contracts };
  });
}
