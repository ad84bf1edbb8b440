import { sumOf } from "@/lib/domain/money";
import { type Budget, type MoneyChain, projectAmounts } from "@/lib/domain/project/amounts";
import { availableNow } from "@/lib/domain/project/available";
import type {
  AssignedLine,
  BudgetLine,
  ProjectBeneficiary,
  ProjectDetail,
  ProjectOutput,
  ProjectVoucher,
  ReleasedLine,
  YearStanding,
} from "@/lib/domain/project/project-detail";
import { type ContractRow, contractPart, type Texts, type YearRow, yearStanding } from "./money-rows";

type SignedText<Line extends { signedAmount: bigint }> = Omit<Line, "signedAmount"> & Texts<"signedAmount">;
type OutputRow = Omit<ProjectOutput, "target" | "achieved"> & Texts<"target"> & { readonly achieved: string | null };
type BeneficiaryRow = Omit<ProjectBeneficiary, "support"> & { readonly support: string | null };

/** A đề án as its statement gives it: names in place, money and counts as text. */
export type DetailRow = Omit<
  ProjectDetail,
  | "amounts"
  | "contracts"
  | "budget"
  | "assignedLines"
  | "releasedLines"
  | "years"
  | "outputs"
  | "vouchers"
  | "beneficiaries"
> & {
  readonly budget: readonly (Omit<BudgetLine, keyof Budget> & Texts<keyof Budget>)[];
  readonly assignedLines: readonly SignedText<AssignedLine>[];
  readonly releasedLines: readonly SignedText<ReleasedLine>[];
  readonly contracts: readonly ContractRow[];
  readonly years: readonly YearRow[];
  readonly outputs: readonly OutputRow[];
  readonly vouchers: readonly SignedText<ProjectVoucher>[] | null;
  readonly beneficiaries: readonly BeneficiaryRow[] | null;
};

export function projectDetail(row: DetailRow): ProjectDetail {
  const years = row.years.map(yearStanding);
  const budget = row.budget.map(budgetLine);
  return {
    ...row,
    amounts: projectAmounts(row.fund, totalBudget(budget), chainOf(years), availableNow(years)),
    budget,
    assignedLines: row.assignedLines.map(withSigned),
    releasedLines: row.releasedLines.map(withSigned),
    contracts: row.contracts.map(contractPart),
    years,
    outputs: row.outputs.map((output) => ({
      ...output,
      target: BigInt(output.target),
      achieved: output.achieved === null ? null : BigInt(output.achieved),
    })),
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

const budgetLine = (row: DetailRow["budget"][number]): BudgetLine => ({
  ...row,
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
