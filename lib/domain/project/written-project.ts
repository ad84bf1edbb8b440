import type { Named, Wording } from "../catalogue/wording";
import type { Fund } from "../fund";
import type { BudgetYear, IsoDate } from "../period/period";
import type { Budget } from "./amounts";
import type { ProjectKind } from "./kind";
import type { ProjectState } from "./state";
import type { WrittenBeneficiary } from "./written-beneficiary";

/** Agencies by the names they bear on a paper's day (domain §1). */
export type Agencies = {
  readonly province: { readonly name: string; readonly fullName: string };
  /** What its Sở is called: "Sở Công Thương". */
  readonly office: string;
  readonly ministry: string;
  /** The Ministry's department in charge, the Cục. */
  readonly department: string;
};

/** Everything that was written of a đề án, named as on the day it was submitted: what its papers are drawn from. */
export type WrittenProject = {
  readonly code: string;
  readonly title: string;
  readonly fund: Fund;
  readonly kind: ProjectKind;
  readonly state: ProjectState;
  readonly startYear: BudgetYear;
  readonly endYear: BudgetYear;
  readonly implementingUnit: string;
  readonly commune: string | null;
  readonly startOn: IsoDate | null;
  readonly endOn: IsoDate | null;
  readonly content: Named;
  readonly item: Named;
  readonly outline: Readonly<
    Record<"need" | "goals" | "scale" | "technology" | "effects" | "capReason", string | null>
  > | null;
  readonly budget: readonly (Budget & { readonly year: BudgetYear; readonly item: Named })[];
  readonly outputs: readonly {
    readonly year: BudgetYear;
    readonly indicator: Named;
    readonly unit: Wording;
    readonly target: bigint;
  }[];
  readonly beneficiaries: readonly WrittenBeneficiary[];
  /** Hồ sơ kèm theo: names of its files, each once; those that the virus scanner refused are not of it. */
  readonly fileNames: readonly string[];
  readonly agencies: Agencies;
  /** The day it was submitted as it stands; null while it is being written, and for records from before steps were kept. */
  readonly submittedOn: IsoDate | null;
};
