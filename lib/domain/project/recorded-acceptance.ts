import type { Named, Wording } from "../catalogue/wording";
import type { BudgetYear, IsoDate } from "../period/period";
import type { AcceptanceMinutes } from "./acceptance";
import type { AcceptedPart } from "./accepted-part";
import type { WrittenProject } from "./written-project";

/** A result at acceptance against its target of that budget year; `target` is null where it had none. */
export type AchievedOutput = {
  readonly indicator: Named;
  readonly unit: Wording;
  readonly target: bigint | null;
  readonly achieved: bigint;
  readonly reason: string | null;
};

/** Nghiệm thu of a budget year as it stands, with what its minutes say. */
export type RecordedAcceptance = AcceptanceMinutes & {
  readonly year: BudgetYear;
  readonly on: IsoDate;
  readonly outputs: readonly AchievedOutput[];
  /** What was accepted of single beneficiaries before, in the order of days. */
  readonly parts: readonly Pick<AcceptedPart, "beneficiaryName" | "contractNumber" | "on" | "amount" | "number">[];
  readonly contracts: readonly { readonly number: string; readonly signedOn: IsoDate }[];
  /** Who recorded it; null where it was loaded from before steps were kept. */
  readonly recordedBy: string | null;
};

/** What the minutes of acceptance are drawn from. */
export type AcceptedProject = { readonly project: WrittenProject; readonly acceptance: RecordedAcceptance };
