import type { MoneyChain } from "@/lib/domain/project/amounts";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import type { ProjectList, ProjectSummary } from "@/lib/domain/project/project-list";

/** A đề án as the API gives it (contract §4). Amounts stay bigint here and become texts in the answer. */
export function projectJson(project: ProjectSummary) {
  const { code, title, fund, kind, state, version, startYear, endYear, unit, steward, content, item } = project;
  return {
    ...{ code, title, fund, year: startYear, endYear, kind, state, version },
    ...{ unitId: unit.id, unitName: unit.name, stewardUnitId: steward.id, content: content.code, item: item.code },
    amounts: amountsJson(project.amounts),
    contracts: project.contracts.map(({ id, number, signedOn, value, disbursed }) => ({
      ...{ id, number, signedOn, value },
      paid: disbursed,
    })),
  };
}

/** The money chain under the names the API gives it (contract §4): the plan is `assigned`, what is disbursed `paid`. */
function amountsJson<Chain extends Pick<MoneyChain, "plan" | "disbursed">>({ plan, disbursed, ...amounts }: Chain) {
  return { ...amounts, assigned: plan, paid: disbursed };
}

/** One page of đề án with the sums over all that match. `notSharedOut` is plan money that no đề án has yet. */
export function projectsJson({ items, page, size, total, totals, states, notSharedOut, lineage, reach }: ProjectList) {
  return {
    ...{ items: items.map(projectJson), page, size, total, totals: amountsJson(totals), states, notSharedOut, reach },
    units: lineage.map(({ id }) => id),
  };
}

/** A đề án with the documents below its amounts; vouchers have their own address. */
export function projectDetailJson(project: ProjectDetail) {
  const { implementingUnit, startOn, endOn, acceptedOn, settlement, budget, assignedLines, releasedLines, outputs } =
    project;
  const { amounts, ...listed } = projectJson(project);
  return {
    ...listed,
    amounts: { ...amounts, settled: settlement?.amount ?? null },
    ...{ implementingUnit, startOn, endOn, acceptedOn, settledOn: settlement?.on ?? null },
    budget: budget.map(({ budgetYear, item, support, counterpart, other }) => ({
      ...{ year: budgetYear, item: item.code, support, counterpart, other },
    })),
    planLines: assignedLines.map(({ decisionId, number, signedOn, kind, budgetYear, content, signedAmount }) => ({
      ...{ decisionId, number, signedOn, kind, year: budgetYear, content: content.code, amount: signedAmount },
    })),
    releaseLines: releasedLines.map(({ releaseId, number, tranche, signedOn, budgetYear, signedAmount }) => ({
      ...{ releaseId, number, tranche, signedOn, year: budgetYear, amount: signedAmount },
    })),
    outputs: outputs.map(({ indicator, target, achieved }) => ({
      ...{ indicator: indicator.code, target: Number(target), achieved: achieved === null ? null : Number(achieved) },
    })),
  };
}
