import { type ReportStepEntry, saveReportChanges, saveReportStep } from "@/lib/db/reports";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { type Actor, personsOf } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { decideReport } from "@/lib/domain/periodic-report/decide-report";
import { askedCells } from "@/lib/domain/periodic-report/questionnaire";
import { prefilled } from "@/lib/domain/periodic-report/records";
import { REMARKED } from "@/lib/domain/periodic-report/remarked";
import type { ReportMove } from "@/lib/domain/steps/report-steps";
import type { ReportStepInput } from "@/lib/input/reports";
import { getReport } from "@/lib/queries/reports/get-report";
import { explainingReport } from "./explaining-report";
import { absent, type OpenedReport, openReport } from "./open-report";

/**
 * Bắt đầu, trình lãnh đạo, chốt số liệu, chưa chốt, rút đính chính, trả lại, phê duyệt, khóa a periodic report: its state and history in one
 * transaction. Begun, it is filled in from the records; certified, it keeps what the records said then. Gives its state and revision.
 *
 * Refuses with `access.not-found`, `access.forbidden`, whatever `decideReport` refuses with, `report.signed-ahead`,
 * `report.number-used`, `report.cell-unknown` or `report.busy`.
 */
export async function takeReportStep(actor: Actor, input: ReportStepInput, at: Date) {
  const { year, through, unitId } = input;
  const stands = await explainingReport(() => transaction(actor, (tx) => takeReportStepIn(tx, actor, input, at)));
  return { year, through, unitId, ...stands };
}

/** The same within a transaction that does more. Gives its state and revision. */
export async function takeReportStepIn(tx: Transaction, actor: Actor, input: ReportStepInput, at: Date) {
  const opened = await openReport(tx, actor, input, at);
  const { permit, entry } = decideStep(actor, opened, input, at);
  await saveReportStep(tx, permit, entry);
  const revision = entry.revision + 1;
  return permit.permission === "report.begin"
    ? fillIn(tx, actor, opened, revision)
    : { state: entry.to, version: revision };
}

/** Whether a step could be taken as the report stands; writes nothing. Gives its state then; refuses as `takeReportStep`. */
export async function lookAtReportStep(actor: Actor, input: ReportStepInput, at: Date) {
  const view = await getReport(readScope(actor), input, at);
  const report = view?.versions.at(-1);
  if (!view || !report) return refuse(absent(input));
  const { entry } = decideStep(actor, { view, report }, input, at);
  return { state: entry.to, version: report.revision };
}

type StepAsked = Omit<ReportStepInput, "year" | "through" | "unitId">;

function decideStep(actor: Actor, { report, view }: OpenedReport, input: StepAsked, at: Date) {
  const { version: revision, note, number, signedOn, remarks } = input;
  const step: ReportMove = `report.${input.verb}`;
  const today = vietnamDay(at);
  const permit = authorize(actor, step, report);
  const said = note ?? (remarks.length > 0 ? REMARKED : null);
  const taking = { step, persons: personsOf(actor), revision, note: said, today };
  const { period, dueOn, findings, context } = view;
  const to = decideReport(taking, report, { period, dueOn, findings });
  const asked = askedCells(context.questionnaire);
  if (remarks.length > 0 && input.verb !== "return" && input.verb !== "decline")
    refuse({ code: "report.remarks-stay" });
  const unknown = remarks.find(({ cell }) => !asked.has(cell));
  if (unknown) refuse({ code: "report.cell-unknown", cell: unknown.cell });
  if (signedOn !== null && signedOn > today) refuse({ code: "report.signed-ahead", signedOn, today });
  const records = to === "SUBMITTED" ? new Map([...context.records].filter(([cell]) => asked.has(cell))) : null;
  const entry: ReportStepEntry = { from: report.state, to, revision, note: said, number, signedOn, records, remarks };
  return { permit, entry };
}

/** Fills a report that has just been begun with what the records know. */
async function fillIn(tx: Transaction, actor: Actor, { report, view }: OpenedReport, revision: number) {
  const { questionnaire, records } = view.context;
  const permit = authorize(actor, "report.write", report);
  const cells = [...prefilled(records, askedCells(questionnaire))].map(([cell, after]) => ({
    cell,
    before: null,
    after,
  }));
  await saveReportChanges(tx, permit, revision, { cells, explanations: [], ownRows: null });
  return { state: "DRAFT" as const, version: revision + 1 };
}
