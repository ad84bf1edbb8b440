import { type ReportChanges, saveReportChanges } from "@/lib/db/reports";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { changedContent } from "@/lib/domain/periodic-report/changed-content";
import { type GivenExplanation, writtenOf } from "@/lib/domain/periodic-report/explained-amounts";
import { findInReport } from "@/lib/domain/periodic-report/find-in-report";
import { isSubject } from "@/lib/domain/periodic-report/finding";
import { askedCells } from "@/lib/domain/periodic-report/questionnaire";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import { advance } from "@/lib/domain/steps/advance";
import type { ReportKey } from "@/lib/queries/reports/find-report";
import { readReport } from "@/lib/queries/reports/get-report";
import { explainingReport } from "./explaining-report";
import { absent } from "./open-report";

/** How often a change is made anew because another writer's came between. */
const TRIES = 5;

/** What changes; an explanation is of what is found then, unless it names its amounts. */
export type DecidedChanges = Omit<ReportChanges, "explanations"> & {
  readonly explanations: readonly { readonly subject: string; readonly after: GivenExplanation | null }[];
};
/** What somebody's change comes to on the report as it stands, and what is told of it. */
export type Decided<Told> = { readonly changes: DecidedChanges; readonly told: Told };

/** What was told of a change, the report's revision since, and what the checks find in it then. */
type Changed<Told> = { readonly told: Told; readonly version: number; readonly written: ReportView };

/**
 * Writes in a report that is being written: `decide` looks at it as it stands and says what changes. Where another writer
 * came between, it is looked at anew, so that nobody's cell is lost. Gives what `decide` told and the revision then.
 *
 * Refuses with what `changeReportIn` refuses with, or `report.busy`.
 */
export function changeReport<Told>(
  actor: Actor,
  key: ReportKey,
  at: Date,
  decide: (report: ReportVersion, view: ReportView) => Decided<Told>,
): Promise<Changed<Told>> {
  return untilNobodyMeets(actor, (tx) => changeReportIn(tx, actor, key, at, decide));
}

/** Runs a change anew, whole, while another writer comes between. Refuses with `report.busy` where that does not end. */
export async function untilNobodyMeets<Done>(
  actor: Actor,
  change: (tx: Transaction) => Promise<Done | null>,
): Promise<Done> {
  for (let tried = 1; tried <= TRIES; tried++) {
    const done = await explainingReport(() => transaction(actor, change));
    if (done) return done;
  }
  return refuse({ code: "report.busy" });
}

/**
 * The same within a transaction that does more; null where another writer came between.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, `report.cell-unknown`, `report.subject-unknown` or
 * whatever `decide` refuses with.
 */
export async function changeReportIn<Told>(
  tx: Transaction,
  actor: Actor,
  key: ReportKey,
  at: Date,
  decide: (report: ReportVersion, view: ReportView) => Decided<Told>,
): Promise<Changed<Told> | null> {
  const view = await readReport(tx, readScope(actor), key, at);
  const report = view?.versions.at(-1);
  if (!view || !report) return refuse(absent(key));
  const permit = authorize(actor, "report.write", report);
  advance("report.write", { state: report.state }, {}, null);
  const { changes, told } = decide(report, view);
  const asked = askedCells(view.context.questionnaire);
  const unknown = changes.cells.find(({ cell }) => !asked.has(cell));
  if (unknown) refuse({ code: "report.cell-unknown", cell: unknown.cell });
  const stranger = changes.explanations.find(({ subject }) => !isSubject(subject, asked));
  if (stranger) refuse({ code: "report.subject-unknown", subject: stranger.subject });
  if (isNothing(changes)) return { told, version: report.revision, written: view };
  const { findings, explanations } = foundThen(report, view, changes);
  const saved = await saveReportChanges(tx, permit, report.revision, { ...changes, explanations });
  return saved ? { told, version: report.revision + 1, written: { ...view, findings } } : null;
}

/** What the checks find once changes are written, and the explanations among them with the amounts they are of. */
function foundThen(report: ReportVersion, { context }: ReportView, { cells, explanations: given }: DecidedChanges) {
  const changed = changedContent(report, { cells, explanations: [] });
  const explanations = writtenOf(given, findInReport(changed, context), report.explanations);
  return { explanations, findings: findInReport(changedContent(changed, { cells: [], explanations }), context) };
}

function isNothing({ cells, explanations, ownRows }: DecidedChanges): boolean {
  return cells.length === 0 && explanations.length === 0 && ownRows === null;
}
