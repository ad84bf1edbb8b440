import type { CapRoom } from "./cap-breaches";
import type { CheckedDossier, Finding } from "./check-dossier";
import type { ProjectState } from "./state";
import type { CapInForce } from "./support-cap";
import type { WrittenBeneficiary } from "./written-beneficiary";

/** A dossier with all its parts, under the names in which they are sent. */
export type WrittenDossier = Omit<CheckedDossier, "beneficiaries" | "outputs"> & {
  readonly code: string;
  readonly version: number;
  readonly title: string;
  readonly content: string;
  readonly item: string;
  readonly implementingUnit: string;
  readonly commune: string | null;
  readonly outputs: readonly { readonly indicator: string; readonly target: number; readonly year: number }[];
  readonly beneficiaries: readonly WrittenBeneficiary[];
};

/** A dossier as it is written on: who wrote each section last, where it stands, and what the check finds. */
export type Writing = {
  readonly dossier: WrittenDossier;
  readonly state: ProjectState;
  readonly stewardUnitId: string;
  /** Sections that were written since it was begun. */
  readonly sections: readonly {
    readonly section: string;
    readonly version: number;
    readonly writtenBy: string;
    readonly writtenAt: string;
  }[];
  readonly findings: readonly Finding[];
  readonly rooms: readonly CapRoom[];
  readonly caps: readonly CapInForce[];
};
