import type { ReportForm } from "@/lib/domain/drafts/report-forms";
import { NEW_PERIOD, periodSubject, reportSubject } from "@/lib/domain/drafts/subjects";
import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** The forms of a province's report. */
export const reportForm = (name: ReportForm): FormSubject => ({
  name,
  subject: ({ year, through, unitId }) => reportSubject(String(year), String(through), String(unitId)),
  page: "/reports",
  memory,
});

/** The forms of a file that is handed in for a report: of the file where one is named, else of its report. */
export const reportSheetForm: FormSubject = {
  name: "report.sheet",
  subject: ({ id, year, through, unitId }) =>
    typeof id === "string" ? id : reportSubject(String(year), String(through), String(unitId)),
  page: "/reports",
  memory,
};

/** The forms of a reporting period. */
export const periodForm = (name: ReportForm): FormSubject => ({
  name,
  subject: ({ year, through }) => periodSubject(String(year), String(through)),
  page: "/reports",
  memory,
});

/** The form that plans a reporting period. */
export const newPeriodForm: FormSubject = {
  name: "period.plan",
  subject: () => NEW_PERIOD,
  page: "/reports/periods/new",
  memory,
};

/** The form that plans the periods of a year. */
export const newYearForm: FormSubject = {
  name: "period.plan-year",
  subject: () => NEW_PERIOD,
  page: "/reports/periods/year",
  memory,
};
