import { createHash } from "node:crypto";
import { keepComparison } from "@/lib/db/comparisons";
import { transaction } from "@/lib/db/transaction";
import { type Correction, correctionsOf } from "@/lib/documents/summary/corrections-of";
import { toldCorrections, unitOf } from "@/lib/documents/summary/told-corrections";
import type { Upkeeper } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { looksBack } from "@/lib/domain/summary/changes/looks-back";
import { compareSummaries } from "@/lib/domain/summary/compare-summaries";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { getMoves } from "@/lib/queries/summary/changes/get-moves";
import { getSummary } from "@/lib/queries/summary/get-summary";
import { readKeptSummary } from "@/lib/queries/summary/kept/kept-summary";
import { listReportsToCompare, type ReportToCompare } from "@/lib/queries/summary/list-reports-to-compare";

/** A round compares so many reports; what is left waits for the next. */
const MOST = 50;

/**
 * Tells whom it concerns of printed numbers that a later fact has mended: who runs the conference, who issued its report,
 * and the provinces whose own numbers changed, each once for each change. Gives how many notices that were. One report
 * that cannot be compared keeps no other from it.
 * @throws Error the first that a report failed with, after all were tried.
 */
export async function tellCorrections(actor: Upkeeper, _input: null, _at: Date): Promise<number> {
  let told = 0;
  const failures: unknown[] = [];
  for (const report of await listReportsToCompare(actor, MOST)) {
    try {
      told += await tellOne(actor, report);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return told;
}

async function tellOne(actor: Upkeeper, report: ReportToCompare): Promise<number> {
  const permit = authorize(actor, "notice.mail", { id: report.report_id, stewardUnitId: null });
  const printed = readKeptSummary(report.summary);
  const { decimals } = report;
  const found = (await changesOf(report, printed)).filter((one) => looksBack(one, printed.scope));
  const of = { issue: report.issue, number: report.number };
  const units = [...new Set(found.flatMap(({ before }) => unitOf(before.ref) ?? []))];
  const comparison = {
    version: report.data_version,
    digest: digestOf(found),
    told: { ...of, ...toldCorrections(found, printed, decimals, null) },
    toldUnits: units.map((unitId) => ({
      unitId,
      told: { ...of, ...toldCorrections(found, printed, decimals, unitId) },
    })),
  };
  return transaction(actor, (tx) => keepComparison(tx, permit, comparison));
}

async function changesOf(report: ReportToCompare, printed: ConferenceSummary): Promise<readonly Correction[]> {
  const { region, year, through, uses, frozen_at: since, decimals } = report;
  const request = { region, year, through, uses, asOf: null };
  const live = await getSummary(request);
  if (compareSummaries(printed, live).figures.length === 0) return [];
  const moves = await getMoves(request, { since, until: null });
  return correctionsOf(printed, live, moves, { locale: "vi", decimals });
}

/** Stands for the numbers that are otherwise, as they would be printed now; null where none is. */
function digestOf(found: readonly Correction[]): string | null {
  if (found.length === 0) return null;
  const numbers = found.map(({ key, now }) => `${key} ${now}`).sort();
  return createHash("sha256").update(numbers.join("\n")).digest("hex");
}
