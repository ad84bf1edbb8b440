import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { ProjectKind } from "./kind";
import type { WrittenBeneficiary } from "./written-beneficiary";

/** A đề án as it is first written, each part under the content it belongs to. */
export type NewProject = {
  readonly project: {
    readonly code: string;
    readonly title: string;
    readonly fund: Fund;
    readonly kind: ProjectKind;
    readonly unitId: string;
    readonly contentCode: string;
    readonly itemCode: string;
    readonly startYear: number;
    readonly endYear: number;
    readonly implementingUnit: string;
    readonly commune: string | null;
    readonly startOn: Date | null;
    readonly endOn: Date | null;
  };
  readonly outline: Readonly<
    Record<"need" | "goals" | "scale" | "technology" | "effects" | "capReason", string | null>
  >;
  readonly budget: readonly {
    readonly budgetYear: number;
    readonly contentCode: string;
    readonly itemCode: string;
    readonly support: Dong;
    readonly counterpart: Dong;
    readonly other: Dong;
  }[];
  readonly outputs: readonly { readonly budgetYear: number; readonly indicatorCode: string; readonly target: bigint }[];
  readonly beneficiaries: readonly WrittenBeneficiary[];
};
