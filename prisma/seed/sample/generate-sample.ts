import { REGIONS } from "@/lib/domain/figures/execution-query";
import { FUNDS } from "@/lib/domain/fund";
import type { Row } from "../write/row";
import type { Cell } from "./budgets/cell";
import { SAMPLE_YEARS } from "./budgets/regional-budgets";
import { dateProject } from "./money/date-project";
import type { DatedProject } from "./money/dated-project";
import { joinYears } from "./money/join-years";
import { payRegion } from "./money/pay-region";
import { pinnedCounts } from "./outputs/pinned-counts";
import { promisedOutputs } from "./outputs/promised-outputs";
import { planProjects } from "./plans/plan-projects";
import { type Contract, contractsOf } from "./records/contracts";
import { type DescribedProject, describedProjects } from "./records/described-project";
import { signedProjects } from "./records/signed-project";
import { vouchersOf } from "./records/vouchers";
import { type BeneficiaryRows, beneficiaryRows } from "./rows/beneficiary-rows";
import { acceptanceOutputRows, acceptanceRows, contractRow, shareRows } from "./rows/contract-rows";
import { type DocumentRows, planRows, releaseRows } from "./rows/plan-rows";
import { budgetLineRows, outputRows, type ProjectYear, projectRow } from "./rows/project-rows";
import { type ProposalRows, proposalRows } from "./rows/proposal-rows";
import { type ReportRows, reportRows } from "./rows/report-rows";
import { numberedVouchers, type VoucherRows, voucherRows } from "./rows/voucher-rows";

/** Everything the sample writes, by table. */
export type SampleRows = {
  readonly projects: Row[];
  readonly budgetLines: Row[];
  readonly outputs: Row[];
  readonly beneficiaries: BeneficiaryRows;
  readonly plans: DocumentRows;
  readonly releases: DocumentRows;
  readonly contracts: Row[];
  readonly shares: Row[];
  readonly acceptances: Row[];
  readonly acceptanceOutputs: Row[];
  readonly vouchersBeforeAcceptance: VoucherRows;
  readonly vouchersAfterAcceptance: VoucherRows;
  readonly reports: ReportRows;
  readonly proposals: ProposalRows;
};

/**
 * The invented programme of 2022–2026: the same rows every time. Its regional sums are those of regional-fixture.csv
 * and outputs-fixture.csv; everything else is made up around them.
 */
export function generateSample(): SampleRows {
  const dated = joinYears(cells().flatMap(datedProjects));
  const pinned = pinnedCounts(dated);
  const contracts = contractsOf(dated);
  const signed = signedProjects(contracts);
  const described = describedProjects(dated);
  const outputsByProject = new Map(dated.map((member) => [member, promisedOutputs(member.project, pinned)]));
  const outputsOf = (member: DatedProject) => outputsByProject.get(member) ?? [];
  const first = described.filter(({ dated: { project } }) => project.continues === null);
  const beneficiaries = beneficiaryRows(first, pinned);
  const yearsOf = projectYears(described, contracts);
  const vouchers = numberedVouchers(signed.flatMap(vouchersOf));
  const proposals = proposalRows(beneficiaries.beneficiaries);
  return {
    projects: first.map((project) =>
      projectRow(project, yearsOf.get(project.id) ?? [], beneficiaries.perProject.get(project.id) ?? 0),
    ),
    budgetLines: described.flatMap(budgetLineRows),
    outputs: described.flatMap((project) => outputRows(project, outputsOf(project.dated))),
    beneficiaries,
    plans: planRows(described),
    releases: releaseRows(described),
    contracts: contracts.map(contractRow),
    shares: contracts.flatMap(shareRows),
    acceptances: signed.flatMap(acceptanceRows),
    acceptanceOutputs: signed.flatMap((project) => acceptanceOutputRows(project, outputsOf(project.dated))),
    vouchersBeforeAcceptance: voucherRows(vouchers, false),
    vouchersAfterAcceptance: voucherRows(vouchers, true),
    reports: reportRows(),
    proposals,
  };
}

/** The years of each đề án by its id, in order, each with its contract. */
function projectYears(
  described: readonly DescribedProject[],
  contracts: readonly Contract[],
): ReadonlyMap<string, readonly ProjectYear[]> {
  const contractOf = new Map(contracts.flatMap((contract) => contract.members.map((member) => [member, contract])));
  const years = new Map<string, ProjectYear[]>();
  for (const { id, dated } of described) {
    years.set(id, [...(years.get(id) ?? []), { dated, contract: contractOf.get(dated) }]);
  }
  return years;
}

function cells(): Cell[] {
  return SAMPLE_YEARS.flatMap((year) => REGIONS.flatMap((region) => FUNDS.map((fund) => ({ year, region, fund }))));
}

function datedProjects(cell: Cell): DatedProject[] {
  const projects = planProjects(cell);
  const paid = payRegion(cell, projects);
  return projects.map((project) => dateProject(project, paid));
}
