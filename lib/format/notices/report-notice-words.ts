import type { ReportNoticeKind, ToldOfReport } from "@/lib/domain/notices/report-notice";
import { actingName } from "../acting-name";
import { formatDate } from "../date";
import { fill } from "../fill";
import type { Locale } from "../locale";
import { reportNotices as en } from "../messages/en/report-notices";
import { reportNotices as vi } from "../messages/vi/report-notices";
import { formatCount } from "../number";
import { oneLine } from "../one-line";
import { formatPeriod } from "../period";
import type { NoticeBadge, NoticeWords } from "./words";

const WORDS = { vi, en };

const BADGES: Readonly<Partial<Record<ReportNoticeKind, NoticeBadge>>> = {
  "report.opened": "turn",
  "report.presented": "turn",
  "report.declined": "turn",
  "report.submitted": "turn",
  "report.returned": "turn",
  "report.reminded": "turn",
  "report.due-soon": "soon",
  "report.overdue": "late",
};

/** A notice of a periodic report: what became of it, and by when it is owed. */
export function reportNoticeWords(notice: ToldOfReport, locale: Locale): NoticeWords {
  const words = WORDS[locale];
  const { kind, takenBy, onBehalfOf, year, through, version, unitId, told } = notice;
  const { unit } = told;
  const note = told.note === null ? null : oneLine(told.note);
  const period = formatPeriod(year, through, locale);
  const correction = version === 1 ? "" : fill(words.correction, { count: formatCount(version - 1, locale) });
  const thing = fill(words.thing, { period, unit, correction });
  const values = {
    ...{ period, unit, name: takenBy === "" ? words.portal : oneLine(actingName(takenBy, onBehalfOf, locale)) },
    due: told.dueOn === null ? "" : fill(words.due, { day: formatDate(told.dueOn, locale) }),
    note: note === null ? "" : fill(words.note, { note }),
  };
  return {
    sentence: fill(words.sentence[kind], values),
    kept: [takenBy, onBehalfOf, unit, note],
    thing,
    thingKept: unit,
    path: `/reports/${year}/${through}/${unitId}`,
    badge: BADGES[kind] ?? null,
    subject: fill(words.subject[kind], { period, unit }),
    lines: [thing],
  };
}
