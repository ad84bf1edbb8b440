import { createHash } from "node:crypto";
import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { IsoDate } from "@/lib/domain/period/period";
import { NO_CLOSING, type SummaryClosing } from "@/lib/domain/summary/closing";
import { keptClosing } from "./kept/closing";

/** An issued report of a conference. */
export type IssuedReport = {
  readonly issue: number;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly signerTitle: string;
  readonly signer: string;
  readonly issuedAt: Date;
  /** The figures it was issued with, and its organisers' words, by passage. */
  readonly freezeId: string;
  readonly prose: Readonly<Record<string, string>>;
  /** The sections it was printed with, in their order; null where all of them were. */
  readonly parts: readonly string[] | null;
  /** Its last part as it was issued; nothing is kept of reports issued before there was one. */
  readonly closing: SummaryClosing;
};

const prose = z.record(z.string(), z.string());
const parts = z.array(z.string()).nullable();

/** The issues of a conference's report, the latest first. */
export async function listIssues(tx: Transaction, conferenceId: string): Promise<readonly IssuedReport[]> {
  const rows = await tx.issuedReport.findMany({
    where: { conferenceId },
    orderBy: { issue: "desc" },
    select: {
      ...{ issue: true, number: true, signedOn: true, signerTitle: true, signer: true, issuedAt: true },
      ...{ freezeId: true, prose: true, parts: true, closing: true },
    },
  });
  return rows.map((row) => ({
    ...row,
    signedOn: row.signedOn.toISOString().slice(0, 10),
    prose: prose.parse(row.prose),
    parts: parts.parse(row.parts),
    closing: row.closing === null ? NO_CLOSING : keptClosing.parse(row.closing),
  }));
}

/** A file of one issue, to the byte; null where there is none for the reader. Refuses with `summary.broken` what is no longer as issued. */
export function getIssuedFile(
  scope: ReadScope,
  asked: { readonly id: string; readonly issue: number; readonly format: string },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { id: conferenceId, issue, format } = asked;
  return reading(scope, async (tx) => {
    const file = await tx.issuedFile.findFirst({
      where: { format, report: { conferenceId, issue } },
      select: { bytes: true, sha256: true },
    });
    if (file && createHash("sha256").update(file.bytes).digest("hex") !== file.sha256)
      refuse({ code: "summary.broken" });
    return file?.bytes ?? null;
  });
}
