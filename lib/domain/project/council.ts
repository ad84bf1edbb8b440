import type { IsoDate } from "../period/period";
import type { Sheet } from "./criteria";

/** Chủ tịch, thư ký, ủy viên. */
export const COUNCIL_DUTIES = ["CHAIR", "SECRETARY", "MEMBER"] as const;
export type CouncilDuty = (typeof COUNCIL_DUTIES)[number];

/** How many sit on a council: fewer decide nothing together, more no Sở forms. */
export const COUNCIL_SIZE = { least: 3, most: 15 } as const;

/** Ủy viên hội đồng in their place; `accountId` is null for somebody from outside the portal. */
export type CouncilMember = {
  readonly position: number;
  readonly fullName: string;
  /** Chức vụ, đơn vị. */
  readonly post: string | null;
  readonly duty: CouncilDuty;
  readonly accountId: string | null;
};

/** Hội đồng thẩm định cấp cơ sở: formed by a decision of the Sở. */
export type Council = { readonly id: string; readonly number: string; readonly signedOn: IsoDate };

/** Phiếu của ủy viên, with who wrote it down: the member, or for one without an account another member (nhập hộ). */
export type MemberSheet = Sheet & {
  readonly writtenBy: string;
  /** Whose role the writer acted in, where in another's. */
  readonly onBehalfOf: string | null;
  readonly byMember: boolean;
  /** ISO 8601, UTC. */
  readonly writtenAt: string;
};

/** A member on one đề án: whether they judge it, and their sheet on its last submission. */
export type SittingMember = CouncilMember & {
  /** False for the one who submitted it. */
  readonly judges: boolean;
  readonly sheet: MemberSheet | null;
};

/** A council on one đề án as it was last submitted. */
export type CouncilOnProject = Council & {
  readonly submissionId: string;
  readonly submittedById: string;
  readonly members: readonly SittingMember[];
};

/** How many members judge, and how many have. */
export type SheetCount = { readonly members: number; readonly sheets: number };

/** The members of a council who judge a đề án, and those of them whose sheet is there. */
export function sheetCount({ members }: CouncilOnProject): SheetCount {
  const judging = members.filter(({ judges }) => judges);
  return { members: judging.length, sheets: judging.filter(({ sheet }) => sheet !== null).length };
}

/** Two thirds of those who judge must have written their sheet before the đề án is concluded on. */
export function sheetsNeeded(members: number): number {
  return Math.ceil((members * 2) / 3);
}

/**
 * Whose sheets this person may write, as a member of the council: their own, and those of members without an account.
 * Nobody judges what they submitted.
 */
export function sheetsToWrite(
  { members, submittedById }: CouncilOnProject,
  accountId: string,
): readonly SittingMember[] {
  const sits = members.some((member) => member.accountId === accountId);
  if (!sits || accountId === submittedById) return [];
  return members.filter((member) => member.accountId === accountId || member.accountId === null);
}
