import type { PlannedLine, PlannedProject } from "../plans/planned-project";
import type { DatedPayment } from "./payments";

/** A line with its vouchers' dates and its share of the contract. */
export type DatedLine = {
  readonly line: PlannedLine;
  readonly contracted: bigint;
  readonly payments: readonly DatedPayment[];
};

/** A đề án with the days of its contract and acceptance; without a contract it has no money. */
export type DatedProject = {
  readonly project: PlannedProject;
  readonly lines: readonly DatedLine[];
  readonly contractedOn: string | null;
  readonly acceptedOn: string | null;
};
