import type { ReportForm } from "@/lib/domain/drafts/form-draft";
import { periodSubject, reportSubject } from "@/lib/domain/drafts/subjects";
import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** The forms of a province's report. */
export const reportForm = (name: ReportForm): FormSubject => ({
  name,
  subject: ({ year, through, unitId }) => reportSubject(String(year), String(through), String(unitId)),
  page: "/reports",
  memory,
});

/** The forms of a reporting period. */
export const periodForm = (name: ReportForm): FormSubject => ({
  name,
  subject: ({ year, through }) => periodSubject(String(year), String(through)),
  page: "/reports/periods",
  memory,
});
