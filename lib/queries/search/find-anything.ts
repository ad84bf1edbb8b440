import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { BeneficiaryQuery } from "@/lib/domain/beneficiary/register";
import type { ContractQuery } from "@/lib/domain/ledger/contract-query";
import type { ProjectQuery } from "@/lib/domain/project/project-query";
import type { Findings } from "@/lib/domain/search/findings";
import { listBeneficiaries } from "../beneficiaries/list-beneficiaries";
import { listContracts } from "../contracts/list-contracts";
import { findProjects } from "../projects/find-projects";
import { findCentres } from "./find-centres";
import { findDocuments } from "./find-documents";
import { findProvinces } from "./find-provinces";

/** What a search asks of each list; everything else of them stays open. */
export type SearchFor = {
  readonly q: string;
  readonly projects: ProjectQuery;
  readonly contracts: ContractQuery;
  /** Null where the reader has no register of beneficiaries (`beneficiary.read`). */
  readonly beneficiaries: BeneficiaryQuery | null;
};

/**
 * Đề án, contracts, decisions, releases, implementing units, beneficiaries and provinces that this reader may see and
 * that hold every word.
 */
export async function findAnything(scope: ReadScope, asked: SearchFor): Promise<Findings> {
  const { q, projects, contracts } = asked;
  const { size } = projects;
  const [found, signed, documents, centres, beneficiaries, provinces] = await Promise.all([
    findProjects(scope, projects),
    listContracts(scope, contracts),
    findDocuments(scope, q, size),
    findCentres(scope, q, size),
    asked.beneficiaries ? listBeneficiaries(scope, asked.beneficiaries) : { items: [], total: 0 },
    findProvinces(q, size),
  ]);
  if (!found) throw new Error("a search without a province always finds a list");
  return { projects: found, contracts: signed, documents, centres, beneficiaries, provinces };
}
