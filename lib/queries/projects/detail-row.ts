import { sumOf } from "@/lib/domain/money";
import { type Names, namesOf } from "@/lib/domain/names";
import type { IsoDate } from "@/lib/domain/period/period";
import { type Budget, type MoneyChain, projectAmounts } from "@/lib/domain/project/amounts";
import { availableNow } from "@/lib/domain/project/available";
import type {
  AssignedLine,
  BudgetLine,
  ProjectBeneficiary,
  ProjectDetail,
  ProjectOutput,
  ProjectSettlement,
  ProjectVoucher,
  ReleasedLine,
  YearStanding,
} from "@/lib/domain/project/project-detail";
import type { Reference } from "@/lib/domain/reference";
import { type ContractRow, contractPart, type Texts, type YearRow, yearStanding } from "./money-rows";
import { type ProjectCodes, projectNames } from "./project-names";

type SignedText<Line extends { signedAmount: bigint }> = Omit<Line, "signedAmount"> & Texts<"signedAmount">;
type Unnamed<Line> = Omit<Line, "content" | "item"> & Pick<ProjectCodes, "contentCode" | "itemCode">;
type OutputRow = Texts<"indicator" | "target"> & { readonly achieved: string | null };
type BeneficiaryRow = Omit<ProjectBeneficiary, "support"> & { readonly support: string | null };

/** A đề án as its statement gives it: codes in place of names, money and counts as text. */
export type DetailRow = Omit<
  ProjectDetail,
  | "settlement"
  | "unit"
  | "steward"
  | "content"
  | "item"
  | "amounts"
  | "contracts"
  | "budget"
  | "assignedLines"
  | "releasedLines"
  | "years"
  | "outputs"
  | "vouchers"
  | "beneficiaries"
> &
  ProjectCodes & {
    readonly budget: readonly (Unnamed<Omit<BudgetLine, keyof Budget>> & Texts<keyof Budget>)[];
    readonly assignedLines: readonly Unnamed<SignedText<AssignedLine>>[];
    readonly releasedLines: readonly SignedText<ReleasedLine>[];
    readonly contracts: readonly ContractRow[];
    readonly years: readonly YearRow[];
    readonly outputs: readonly OutputRow[];
    readonly settlement: (Omit<ProjectSettlement, "amount" | "remainder"> & Texts<"amount" | "remainder">) | null;
    readonly vouchers: readonly SignedText<ProjectVoucher>[] | null;
    readonly beneficiaries: readonly BeneficiaryRow[] | null;
  };

export function projectDetail(
  { unitId, stewardUnitId, contentCode, itemCode, ...row }: DetailRow,
  reference: Reference,
  today: IsoDate,
): ProjectDetail {
  const names = namesOf(reference, today);
  const years = row.years.map((year) => yearStanding(year, names));
  const budget = row.budget.map((line) => budgetLine(line, names));
  return {
    ...row,
    ...projectNames({ unitId, stewardUnitId, contentCode, itemCode, startYear: row.startYear }, names),
    amounts: projectAmounts(row.fund, totalBudget(budget), chainOf(years), availableNow(row.state, years)),
    budget,
    assignedLines: row.assignedLines.map((line) => named(withSigned(line), names)),
    releasedLines: row.releasedLines.map(withSigned),
    contracts: row.contracts.map(contractPart),
    years,
    settlement: row.settlement && {
      on: row.settlement.on,
      amount: BigInt(row.settlement.amount),
      remainder: BigInt(row.settlement.remainder),
    },
    outputs: projectOutputs(row.outputs, reference),
    vouchers: row.vouchers?.map(withSigned) ?? null,
    beneficiaries:
      row.beneficiaries?.map((one) => ({ ...one, support: one.support === null ? null : BigInt(one.support) })) ?? null,
  };
}

function withSigned<Row extends Texts<"signedAmount">>(
  row: Row,
): Omit<Row, "signedAmount"> & { readonly signedAmount: bigint } {
  return { ...row, signedAmount: BigInt(row.signedAmount) };
}

/** Results in the order reports print indicators. */
function projectOutputs(rows: readonly OutputRow[], { catalogue }: Reference): ProjectOutput[] {
  return catalogue.indicators.flatMap(({ code, vi, en, unit }) => {
    const row = rows.find(({ indicator }) => indicator === code);
    if (!row) return [];
    const achieved = row.achieved === null ? null : BigInt(row.achieved);
    return [{ indicator: { code, vi, en }, unit, target: BigInt(row.target), achieved }];
  });
}

function named<Line extends { budgetYear: number; contentCode: string; itemCode: string }>(
  { contentCode, itemCode, ...line }: Line,
  names: Names,
) {
  return { ...line, content: names.content(contentCode, line.budgetYear), item: names.item(itemCode) };
}

const budgetLine = (row: DetailRow["budget"][number], names: Names): BudgetLine => ({
  ...named(row, names),
  support: BigInt(row.support),
  counterpart: BigInt(row.counterpart),
  other: BigInt(row.other),
});

function totalBudget(lines: readonly BudgetLine[]): Budget {
  return {
    support: sumOf(lines.map((line) => line.support)),
    counterpart: sumOf(lines.map((line) => line.counterpart)),
    other: sumOf(lines.map((line) => line.other)),
  };
}

function chainOf(years: readonly YearStanding[]): MoneyChain {
  const total = (measure: keyof MoneyChain) => sumOf(years.map(({ balance }) => balance[measure]));
  return {
    plan: total("plan"),
    released: total("released"),
    committed: total("committed"),
    disbursed: total("disbursed"),
  };
}
