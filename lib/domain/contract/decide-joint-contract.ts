import { refuse } from "../errors";
import type { Fund } from "../fund";
import type { BudgetYear, IsoDate } from "../period/period";
import { STATES, statesWhere } from "../project/state";
import type { ContractTerms, PlacedShare, SentShare } from "./contract-terms";
import type { ContractedProject } from "./contracted-project";
import { placeShares, requireTerms } from "./decide-contract";

/** The states in which a contract is signed on a đề án: its first, or a further one of this year or a later. */
export const SIGNABLE = statesWhere(({ running }) => running);

/** A share as it was sent, its place among them from 1, of which đề án. */
export type SentProjectShare = SentShare & { readonly line: number; readonly projectCode: string };

/** Hợp đồng của nhiều đề án about to be signed, each đề án as it is held. */
export type JointContract = ContractTerms & {
  readonly fund: Fund;
  readonly year: BudgetYear;
  readonly shares: readonly SentProjectShare[];
};

/** The shares of one đề án in a joint contract. */
export type ProjectShares = { readonly project: ContractedProject; readonly shares: readonly PlacedShare[] };

/**
 * What of a contract over several đề án belongs to which: all of one province and one fund, in the order they were sent.
 *
 * Refuses with what `requireTerms` refuses with, `contract.project-unknown`, `contract.project-not-ready`,
 * `contract.share-repeated`, `contract.projects-apart`, or what `placeShares` refuses with.
 */
export function decideJointContract(
  contract: JointContract,
  projects: readonly ContractedProject[],
  today: IsoDate,
): readonly ProjectShares[] {
  const { fund, year, shares } = contract;
  requireTerms(contract, today);
  const known = new Map(projects.filter((one) => one.fund === fund).map((one) => [one.code, one]));
  const byProject = new Map<string, SentProjectShare[]>();
  for (const share of shares) {
    const { line, projectCode: code, content } = share;
    const project = known.get(code) ?? refuse({ code: "contract.project-unknown", line, project: code });
    const { state } = project;
    if (!STATES[state].running) refuse({ code: "contract.project-not-ready", line, project: code, state });
    const own = byProject.get(code) ?? [];
    if (own.some((one) => one.content === content)) refuse({ code: "contract.share-repeated", line, project: code });
    byProject.set(code, [...own, share]);
  }
  const placed = [...byProject].flatMap(([code, own]) => {
    const project = known.get(code);
    return project ? [{ project, own }] : [];
  });
  requireTogether(placed.map(({ project }) => project));
  return placed.map(({ project, own }) => ({ project, shares: placeShares(project, year, own, contract) }));
}

function requireTogether(projects: readonly ContractedProject[]): void {
  const [first] = projects;
  const apart = projects.find(({ unitId }) => unitId !== first?.unitId);
  if (first && apart) refuse({ code: "contract.projects-apart", projects: [first.code, apart.code] });
}
