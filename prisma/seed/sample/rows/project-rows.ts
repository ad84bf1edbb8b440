import { contentOf, type ItemCode } from "../../reference/items";
import type { Row } from "../../write/row";
import { addDays, dayOf } from "../chance/days";
import { randomness } from "../chance/randomness";
import { partOf } from "../chance/shares";
import type { DatedProject } from "../money/dated-project";
import type { PromisedOutput } from "../outputs/promised-outputs";
import type { Contract } from "../records/contracts";
import type { DescribedProject } from "../records/described-project";
import { stateOf } from "../records/project-state";

const STEP = 1_000_000n;

/** What beneficiaries add for each đồng of support, by item; other items are paid by the fund almost alone. */
export const COUNTERPART: Readonly<Partial<Record<ItemCode, readonly [low: number, high: number]>>> = {
  machinery: [1.05, 2.6],
  "technology-line": [1.1, 3],
  "demonstration-model": [2.4, 4.5],
  "sxsh-pilot-model": [2.4, 3.6],
  "pollution-treatment-site": [2.4, 3.2],
  "nd3-general": [1, 2],
  brand: [1, 1.6],
  consulting: [1, 1.4],
  "cluster-planning": [1, 1.5],
  "cluster-infrastructure": [2.5, 5],
  "cluster-pollution": [2.4, 3.5],
  relocation: [1.5, 3],
  showroom: [0.6, 1.5],
};

/** A year of a đề án with its contract, if it has one. */
export type ProjectYear = { readonly dated: DatedProject; readonly contract: Contract | undefined };

/**
 * The row of a đề án over its years, one as a rule. `beneficiaries` is how many it has; three or
 * more make it a group đề án.
 */
export function projectRow(project: DescribedProject, years: readonly ProjectYear[], beneficiaries: number): Row {
  const { cell, unitId, assignedBy, lines } = project.dated.project;
  const [main] = lines;
  const [first] = years;
  const last = years.at(-1);
  if (!main || !first || !last) throw new Error("a đề án without a line");
  const endYear = last.dated.project.cell.year;
  return {
    id: project.id,
    code: project.code,
    title: project.title,
    fund: cell.fund,
    kind: lines.length > 1 || years.length > 1 ? "FLAGSHIP" : beneficiaries >= 3 ? "GROUP" : "REGULAR",
    state: stateOf(last.dated),
    unit_id: unitId,
    content_code: contentOf(main.item),
    item_code: main.item,
    start_year: cell.year,
    end_year: endYear,
    implementing_unit: project.implementingUnit,
    commune: project.commune,
    start_on: first.contract?.signedOn ?? addDays(dayOf(assignedBy.issuedAt), 20),
    end_on: last.contract?.endOn ?? `${endYear}-12-15`,
    assigned_at: assignedBy.issuedAt,
    recorded_at: project.recordedAt,
    version: 1,
  };
}

/** The budget of a đề án by item: fund support, the beneficiaries' counterpart (đối ứng) and other sources. */
export function budgetLineRows({ id, dated }: DescribedProject): Row[] {
  const { cell, lines } = dated.project;
  return lines.map((line) => {
    const random = randomness(`counterpart ${dated.project.key} ${line.item}`);
    const support = line.amount;
    const [low, high] = COUNTERPART[line.item] ?? [0, 0.25];
    const ratio = low + (high - low) * random.fraction();
    return {
      project_id: id,
      budget_year: cell.year,
      content_code: contentOf(line.item),
      item_code: line.item,
      support,
      counterpart: partOf(support, ratio, STEP),
      other: random.chance(0.06) ? partOf(support, 0.1 + 0.2 * random.fraction(), STEP) : 0n,
    };
  });
}

/** The output targets of a đề án. */
export function outputRows({ id, dated }: DescribedProject, outputs: readonly PromisedOutput[]): Row[] {
  return outputs.map(({ indicator, target }) => ({
    project_id: id,
    budget_year: dated.project.cell.year,
    indicator_code: indicator,
    target,
  }));
}
