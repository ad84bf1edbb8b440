import type { FileFormat } from "./formats";
import type { Scan } from "./scan";
import type { FileStage } from "./stage";

/** Tài liệu đính kèm: one version of a file of a dossier. */
export type Attachment = {
  readonly id: string;
  /** The line of the checklist it answers. */
  readonly kind: string;
  readonly stage: FileStage;
  readonly fileName: string;
  readonly version: number;
  readonly format: FileFormat;
  readonly bytes: number;
  readonly sha256: string;
  /** What the virus scanner said of it, and what it found where it refused it. */
  readonly scan: Scan;
  readonly finding: string | null;
  readonly addedBy: string;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
};

/** A line of the checklist of a dossier's files, in force today for its content and kind; with what comes while the đề án is carried out. */
export type ChecklistLine = {
  readonly kind: string;
  readonly stage: FileStage;
  readonly required: boolean;
  readonly name: { readonly vi: string; readonly en: string };
};

/** The files of a dossier and what it is asked for. */
export type AttachedFiles = {
  readonly checklist: readonly ChecklistLine[];
  readonly items: readonly Attachment[];
};
