import type { BeneficiaryList } from "../beneficiary/register";
import type { ContractList } from "../ledger/contract-query";
import type { BudgetYear, IsoDate } from "../period/period";
import type { ProjectList } from "../project/project-list";

/** An issued decision or release found by its number; `href` names its page. */
export type FoundDocument = {
  readonly id: string;
  readonly kind: "decision" | "release";
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly budgetYear: BudgetYear;
  /** The province that decided; null is the Ministry. */
  readonly province: string | null;
};

/** An implementing unit (trung tâm, đơn vị thực hiện) and how many đề án it carries out. */
export type FoundCentre = { readonly name: string; readonly projects: number };

/** What one search found, the first few of each kind; totals count all that this reader may see. */
export type Findings = {
  readonly projects: ProjectList;
  readonly contracts: ContractList;
  readonly documents: { readonly items: readonly FoundDocument[]; readonly total: number };
  /** Of the register of beneficiaries; none for whoever reads it not. */
  readonly beneficiaries: Pick<BeneficiaryList, "items" | "total">;
  readonly provinces: {
    readonly items: readonly { readonly id: string; readonly name: string; readonly former: boolean }[];
    readonly total: number;
  };
  readonly centres: { readonly items: readonly FoundCentre[]; readonly total: number };
};
