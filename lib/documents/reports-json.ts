import { type CellKey, cellOf, REPORT_SECTIONS } from "@/lib/domain/periodic-report/cell";
import { subjectOf } from "@/lib/domain/periodic-report/finding";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";

/** A periodic report as the API gives it: this version, what it is held against, and the versions there are. */
export function reportJson(view: ReportView, report: ReportVersion) {
  const { context, findings, dueOn, unitName, pastEstimates } = view;
  const { values, texts, explanations, ownRows, steps } = report;
  return {
    ...{ unitId: report.unitId, unitName, year: report.year, through: report.through, state: report.state },
    ...{ version: report.revision, restatement: report.version, reason: report.reason, number: report.number },
    ...{ signedOn: report.signedOn, submittedAt: report.submittedAt, certifiedAt: report.certifiedAt, dueOn },
    amounts: [...values].flatMap(([key, amount]) => amountJson(key, amount, context.records.get(key) ?? null)),
    outputs: [...values].flatMap(([key, value]) => outputJson(key, value, context.records.get(key) ?? null)),
    text: Object.fromEntries(REPORT_SECTIONS.map((section) => [section, texts.get(section) ?? null])),
    explanations: [...explanations].map(([subject, { reason, document, of }]) => ({
      ...{ subject, reason, document },
      ...{ value: of?.value.toString() ?? null, against: of?.against?.toString() ?? null },
    })),
    ownRows,
    findings: findings.map((one) => ({
      ...{ subject: subjectOf(one), code: one.code, cell: one.cell, hard: one.hard },
      ...{
        value: one.value?.toString() ?? null,
        against: one.against?.toString() ?? null,
        explained: one.explanation !== null,
        lapsed: one.lapsed !== null,
      },
    })),
    pastEstimates,
    steps: steps.map(({ records, ...taken }) => taken),
    versions: [...view.versions, ...view.aside]
      .sort((one, other) => one.version - other.version)
      .map(({ version, state, reason, number, signedOn, submittedAt, certifiedAt, steps: way }) => ({
        ...{ restatement: version, state, reason, number, signedOn, submittedAt, certifiedAt },
        steps: way.map(({ step, to, takenBy, onBehalfOf, takenAt }) => ({ step, to, takenBy, onBehalfOf, takenAt })),
      })),
  };
}

function amountJson(key: CellKey, amount: bigint, recorded: bigint | null) {
  const cell = cellOf(key);
  if (cell?.of !== "amount") return [];
  return [{ fund: cell.fund, measure: cell.measure, content: cell.content, amount, recorded }];
}

function outputJson(key: CellKey, value: bigint, recorded: bigint | null) {
  const cell = cellOf(key);
  if (cell?.of !== "output") return [];
  const counts = { value: Number(value), recorded: recorded === null ? null : Number(recorded) };
  return [{ indicator: cell.indicator, fund: cell.fund, ...counts }];
}
