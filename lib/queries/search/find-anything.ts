import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ContractQuery } from "@/lib/domain/ledger/contract-query";
import type { ProjectQuery } from "@/lib/domain/project/project-query";
import type { Findings } from "@/lib/domain/search/findings";
import { listContracts } from "../contracts/list-contracts";
import { findProjects } from "../projects/find-projects";
import { findCentres } from "./find-centres";
import { findDocuments } from "./find-documents";

/** What a search asks of each list; everything else of them stays open. */
export type SearchFor = { readonly projects: ProjectQuery; readonly contracts: ContractQuery; readonly q: string };

/** Đề án, contracts, decisions, releases and implementing units that this reader may see and that hold every word. */
export async function findAnything(scope: ReadScope, { q, projects, contracts }: SearchFor): Promise<Findings> {
  const { size } = projects;
  const [found, signed, documents, centres] = await Promise.all([
    findProjects(scope, projects),
    listContracts(scope, contracts),
    findDocuments(scope, q, size),
    findCentres(scope, q, size),
  ]);
  if (!found) throw new Error("a search without a province always finds a list");
  return { projects: found, contracts: signed, documents, centres };
}
