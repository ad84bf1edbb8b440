import type { Actor } from "../access/actor";
import { can } from "../access/permissions";
import type { FileFormat } from "../attachment/formats";
import type { Scan } from "../attachment/scan";
import type { Fund } from "../fund";

/** Bản quét văn bản đã ký: one version of the scan of a signed decision or release. */
export type SignedCopy = {
  readonly id: string;
  readonly version: number;
  readonly fileName: string;
  readonly format: FileFormat;
  readonly bytes: number;
  readonly sha256: string;
  /** What the virus scanner said of it, and what it found where it refused it. */
  readonly scan: Scan;
  readonly finding: string | null;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
};

/** Whose document it is: a release is the national fund's. */
export type CopiedDocument = { readonly fund: Fund; readonly stewardUnitId: string | null };

/** What one needs to add a copy to a document of a fund: those who draft and issue its decisions have it. */
export const COPY_PERMISSIONS = { KCQG: "copy.add", KCDP: "copy.add-local" } as const satisfies Record<Fund, string>;

/** Whether this person may add a copy; for drawing the form. */
export function mayAddCopy(actor: Actor, { fund, stewardUnitId }: CopiedDocument): boolean {
  return can(actor, COPY_PERMISSIONS[fund], stewardUnitId === null ? "national" : { stewardUnitId });
}
