import type { Translated } from "../translated";
import type { reportNotices as vi } from "../vi/report-notices";

export const reportNotices: Translated<typeof vi> = {
  portal: "The portal",
  thing: "Periodic report {period}, {unit}{correction}",
  correction: " (correction {count})",
  sentence: {
    "report.opened": "{name} opened the reporting period {period}{due}.",
    "report.presented": "{name} presented the report for certification.",
    "report.declined": "{name} did not certify the report.{note}",
    "report.submitted": "{name} certified and submitted the report of {unit}.",
    "report.returned": "{name} returned the report.{note}",
    "report.approved": "{name} approved the report.",
    "report.withdrawn": "{name} withdrew the correction; what was certified before it still counts.{note}",
    "report.locked": "{name} locked the report; from now on its figures change only by a correction.",
    "report.due-soon": "The report of {unit} has not been sent{due}.",
    "report.overdue": "The report of {unit} is overdue{due}.",
    "report.reminded": "{name} reminds of the report of {unit}{due}.",
  },
  due: ", due on {day}",
  note: " Reason: “{note}”",
  subject: {
    "report.opened": "Reporting period {period} is open",
    "report.presented": "Waits for certification: report {period}",
    "report.declined": "Not certified: report {period}",
    "report.submitted": "{unit} submitted its report {period}",
    "report.returned": "Report {period} was returned",
    "report.approved": "Report {period} was approved",
    "report.withdrawn": "Correction withdrawn: report {period}",
    "report.locked": "Report {period} is locked",
    "report.due-soon": "Report {period} is due soon",
    "report.overdue": "Report {period} is overdue",
    "report.reminded": "Reminder of report {period}",
  },
};
