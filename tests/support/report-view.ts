import type { Questionnaire } from "@/lib/domain/periodic-report/questionnaire";
import type { ReportContent } from "@/lib/domain/periodic-report/report";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";

const period = { year: 2026, through: 9 } as const;
const named = (code: string, vi: string, en: string) => ({ code, vi, en });

/** What a period asks in tests: three contents, two indicators, two passages. */
export const QUESTIONS: Questionnaire = {
  measures: ["PLAN", "ACTUAL", "ESTIMATE"],
  contents: [
    named("ND1", "Đào tạo nghề, truyền nghề", "Vocational training"),
    named("ND3", "Xây dựng mô hình trình diễn kỹ thuật; chuyển giao công nghệ", "Demonstration models"),
    named("ND9", "Nâng cao năng lực quản lý", "Management"),
  ],
  indicators: [
    { ...named("models", "Mô hình trình diễn", "Demonstration models built"), unit: { vi: "mô hình", en: "models" } },
    { ...named("workers-trained", "Lao động được đào tạo", "Workers trained"), unit: { vi: "người", en: "people" } },
  ],
  sections: ["results", "subjectiveCauses"],
};

/** A report under way, with what it says. */
export function aReportView(said: Partial<ReportContent> = {}): { view: ReportView; report: ReportVersion } {
  const report: ReportVersion = {
    ...period,
    ...{ id: "6f6ff0f8-4e4e-4b86-a6d6-6f0b2d6e5f10", unitId: "quang-tri-2025", stewardUnitId: "quang-tri-2025" },
    ...{ version: 1, revision: 3, state: "DRAFT", number: null, signedOn: null, submittedAt: null, certifiedAt: null },
    ...{
      reason: null,
      writers: [],
      steps: [],
      sent: null,
      explanations: new Map(),
      values: new Map(),
      texts: new Map(),
      ownRows: [],
    },
    ...said,
  };
  const view: ReportView = {
    period: {
      ...{
        ...period,
        measures: [...QUESTIONS.measures],
        contents: [],
        indicators: [],
        sections: [...QUESTIONS.sections],
      },
      ...{ state: "OPEN", version: 1, dataFrom: "2026-01-01", dataTo: "2026-09-30", dueOn: "2026-10-15" },
      ...{ locksOn: null, confirmed: true },
    },
    ...{ unitId: "quang-tri-2025", unitName: "Quảng Trị", dueOn: "2026-10-15", versions: [report], aside: [] },
    context: {
      ...{ through: 9, questionnaire: QUESTIONS, records: new Map([["KCQG.ACTUAL", 77n]]), lastYear: new Map() },
      ...{ earlier: null, isOver: true },
    },
    ...{ findings: [], pastEstimates: [], paidAfter: new Map() },
  };
  return { view, report };
}
