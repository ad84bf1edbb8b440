import { type Dong, sumOf } from "../money";
import type { IsoDate } from "../period/period";
import type { ProjectKind } from "./kind";
import type { ProjectState } from "./state";

/** What is accepted of one beneficiary on one share of a contract (nghiệm thu từng phần), in đồng. */
export type AcceptedPart = {
  readonly id: string;
  readonly shareId: string;
  readonly contractNumber: string;
  readonly beneficiaryId: string;
  readonly beneficiaryName: string;
  readonly on: IsoDate;
  /** Support accepted for this beneficiary. */
  readonly amount: Dong;
  /** Number of the minutes. */
  readonly number: string | null;
  readonly conclusion: string | null;
  readonly recordedBy: string;
  /** In whose name, where it was recorded under a delegation. */
  readonly onBehalfOf: string | null;
  /** Why it was taken back, and by whom; null while it stands. */
  readonly recalled: { readonly reason: string; readonly by: string } | null;
};

/** A beneficiary of a đề án as parts are accepted of it; its support is null where the dossier gives none. */
export type PartBeneficiary = {
  readonly id: string;
  readonly name: string;
  readonly taxCode: string | null;
  readonly support: Dong | null;
};

type Counted = Pick<AcceptedPart, "shareId" | "beneficiaryId" | "amount" | "recalled">;

/** Whether beneficiaries of a đề án may be accepted one by one: it is carried out for several of them. */
export function acceptsInParts(project: {
  readonly state: ProjectState;
  readonly kind: ProjectKind;
  readonly beneficiaries: readonly unknown[] | null;
}): boolean {
  const several = project.kind === "GROUP" || (project.beneficiaries?.length ?? 0) > 1;
  return project.state === "IN_PROGRESS" && several;
}

/** The parts that nobody took back. */
export function standingParts<Part extends Counted>(parts: readonly Part[]): Part[] {
  return parts.filter(({ recalled }) => recalled === null);
}

/** What is accepted of one beneficiary over all shares of its đề án, in đồng. */
export function acceptedOf(beneficiaryId: string, parts: readonly Counted[]): Dong {
  return sumOf(standingParts(parts).flatMap((part) => (part.beneficiaryId === beneficiaryId ? [part.amount] : [])));
}

/** What can still be accepted of a beneficiary on a share, in đồng: of what is committed, and of its support. */
export function roomForPart(
  { amount, acceptedParts }: { readonly amount: Dong; readonly acceptedParts: Dong },
  { id, support }: Pick<PartBeneficiary, "id" | "support">,
  parts: readonly Counted[],
): Dong {
  const ofShare = amount - acceptedParts;
  const ofSupport = support === null ? ofShare : support - acceptedOf(id, parts);
  const room = ofShare < ofSupport ? ofShare : ofSupport;
  return room > 0n ? room : 0n;
}
