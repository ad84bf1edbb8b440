import { holdReport } from "@/lib/db/reports";
import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { ReportKey } from "@/lib/queries/reports/find-report";
import { readReport } from "@/lib/queries/reports/get-report";

/** A report that is worked on: its newest version, and everything that one is held against. */
export type OpenedReport = { readonly report: ReportVersion; readonly view: ReportView };

/**
 * The newest version of a report as it stands under its lock and its period's. Refuses with `access.not-found` where the
 * caller may not work on it: another province's looks absent.
 */
export async function openReport(tx: Transaction, actor: Actor, key: ReportKey, at: Date): Promise<OpenedReport> {
  const scope = readScope(actor);
  const seen = (await readReport(tx, scope, key, at))?.versions.at(-1);
  const held = seen && (await holdReport(tx, seen.id));
  const view = held ? await readReport(tx, scope, key, at) : null;
  const report = view?.versions.at(-1);
  return view && report ? { view, report } : refuse(absent(key));
}

/** How a report that is not there, or not theirs, is refused. */
export function absent({ unitId, year, through }: ReportKey) {
  return { code: "access.not-found", entity: "provincial_report", id: `${year}/${through}/${unitId}` } as const;
}
