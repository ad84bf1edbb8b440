import { createHash } from "node:crypto";
import type { Permit } from "@/lib/domain/access/permit";
import type { IsoDate } from "@/lib/domain/period/period";
import type { SummaryClosing } from "@/lib/domain/summary/closing";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** Figures to be frozen: the evening they are known on, the version of all data, and the kept summary. */
export type FiguresToFreeze = {
  readonly version: number;
  readonly knownOn: IsoDate;
  readonly dataVersion: bigint;
  readonly kept: string;
};

/** Keeps the figures of a conference's summary as they are; gives the freeze's id. The step that follows leaves the trail. */
export async function saveFreeze(
  tx: Transaction,
  { id: conferenceId }: Permit<"conference.freeze" | "conference.issue">,
  { version, knownOn, dataVersion, kept }: FiguresToFreeze,
): Promise<string> {
  const id = crypto.randomUUID();
  const data = { id, conferenceId, conferenceVersion: version, knownOn: new Date(knownOn), dataVersion };
  await tx.conferenceFreeze.createMany({ data: [{ ...data, summary: JSON.parse(kept), sha256: sha256(kept) }] });
  return id;
}

/** A report to be issued, and its files. */
export type ReportToIssue = {
  readonly freezeId: string;
  readonly issue: number;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly signerTitle: string;
  readonly signer: string;
  readonly prose: Readonly<Record<string, string>>;
  readonly decimals: Readonly<Record<string, number>>;
  /** The sections it is printed with. */
  readonly parts: readonly string[];
  readonly closing: SummaryClosing;
  readonly files: readonly { readonly format: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
};

/** Records an issued report with its files, to the byte. The step that follows leaves the trail. */
export async function saveIssuedReport(
  tx: Transaction,
  { id: conferenceId }: Permit<"conference.issue">,
  { files, signedOn, parts, ...report }: ReportToIssue,
): Promise<void> {
  const id = crypto.randomUUID();
  await tx.issuedReport.createMany({
    data: [{ id, conferenceId, signedOn: new Date(signedOn), parts: [...parts], ...report }],
  });
  await tx.issuedFile.createMany({
    data: files.map(({ format, bytes }) => ({ reportId: id, format, bytes, sha256: sha256(bytes) })),
  });
}

type PassageToSave = {
  readonly passage: string;
  readonly words: string;
  /** The clauses of its sentence that they were written for. */
  readonly shapes: string;
  readonly version: number;
};

/** Saves the words of a passage on the version that stands under the conference's lock, with the trail. */
export async function savePassage(
  tx: Transaction,
  permit: Permit<"conference.write">,
  { passage, words, shapes, version }: PassageToSave,
): Promise<void> {
  const { id: conferenceId } = permit;
  const write = async () => {
    if (version > 0)
      return (
        await tx.conferenceProse.updateMany({ where: { conferenceId, passage, version }, data: { words, shapes } })
      ).count;
    return (
      await tx.conferenceProse.createMany({ data: [{ conferenceId, passage, words, shapes }], skipDuplicates: true })
    ).count;
  };
  const change = { before: { passage, version }, after: { passage, version: version + 1, words } };
  await saveStep(tx, permit, { write, stale: { code: "conference.busy" }, change });
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
