import { unitOn } from "../budgets/provinces";
import { recordedAfter } from "../chance/days";
import { randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import type { DatedProject } from "../money/dated-project";
import { LAST_DAY } from "../plans/calendar";
import type { Contract } from "./contracts";

/** The acceptance (nghiệm thu) of a đề án, with the unit then in force. */
export type Acceptance = {
  readonly id: string;
  readonly on: string;
  readonly unitId: string;
  readonly recordedAt: string;
};

/** A đề án under contract, with its acceptance if there has been one. */
export type SignedProject = {
  readonly dated: DatedProject;
  readonly contract: Contract;
  readonly acceptance: Acceptance | null;
};

/** Joins each contracted đề án with its contract and the acceptance that has happened. */
export function signedProjects(contracts: readonly Contract[]): SignedProject[] {
  return contracts.flatMap((contract) =>
    contract.members.map((dated) => ({ dated, contract, acceptance: acceptanceOf(dated, contract) })),
  );
}

function acceptanceOf({ project, acceptedOn }: DatedProject, contract: Contract): Acceptance | null {
  if (acceptedOn === null || acceptedOn > LAST_DAY) return null;
  const id = sampleId("acceptance", project.key);
  const recordedAt = recordedAfter(randomness(`acceptance ${id}`), acceptedOn, contract.recordedAt);
  return { id, on: acceptedOn, unitId: unitOn(project.unitId, acceptedOn), recordedAt };
}
