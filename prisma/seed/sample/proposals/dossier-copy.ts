import { dossierText } from "@/lib/domain/project/dossier";
import type { Row } from "../../write/row";
import type { Outline } from "./outline-words";
import type { Helped } from "./proposal-beneficiaries";
import type { BudgetLine, Target } from "./proposal-budget";

/** What a dossier held at one time. */
export type DossierContent = {
  /** The row of its đề án. */
  readonly project: Row;
  readonly outline: Outline;
  readonly budget: readonly BudgetLine[];
  readonly targets: readonly Target[];
  readonly helped: readonly Helped[];
};

const { compare } = new Intl.Collator("vi");

/** A dossier as a step that is taken on it hashes and keeps it. */
export function dossierCopy({ project, outline, budget, targets, helped }: DossierContent): string {
  const { code, title, fund, kind, commune, ...row } = project;
  const midnight = (day: unknown) => (day === null ? null : `${String(day)}T00:00:00.000Z`);
  const byItem = (one: BudgetLine, other: BudgetLine) =>
    one.budgetYear - other.budgetYear || (one.itemCode < other.itemCode ? -1 : 1);
  const byIndicator = (one: Target, other: Target) =>
    one.budgetYear - other.budgetYear || (one.indicatorCode < other.indicatorCode ? -1 : 1);
  const byName = ({ entry: one }: Helped, { entry: other }: Helped) =>
    compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
  return dossierText({
    ...{
      code,
      title,
      fund,
      kind,
      commune,
      unitId: row.unit_id,
      contentCode: row.content_code,
      itemCode: row.item_code,
    },
    ...{ startYear: row.start_year, endYear: row.end_year, implementingUnit: row.implementing_unit },
    ...{ startOn: midnight(row.start_on), endOn: midnight(row.end_on), outline },
    budgetLines: [...budget].sort(byItem),
    outputs: [...targets].sort(byIndicator),
    beneficiaries: [...helped]
      .sort(byName)
      .map(({ entry: { name, tax_code: taxCode, address, kind: of }, support }) => ({
        ...{ support, address, beneficiary: { name, taxCode, address, kind: of } },
      })),
  });
}
