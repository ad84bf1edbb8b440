import type { Notice } from "@/lib/domain/notices/notice";
import type { Locale } from "../locale";
import { conferenceNoticeWords } from "./conference-notice-words";
import { decisionNoticeWords } from "./decision-notice-words";
import { inspectionNoticeWords } from "./inspection-notice-words";
import { projectNoticeWords } from "./project-notice-words";
import { reportNoticeWords } from "./report-notice-words";
import type { NoticeWords } from "./words";

/** A notice in the reader's language, of whatever thing it is. */
export function noticeWords(notice: Notice, locale: Locale): NoticeWords {
  switch (notice.of) {
    case "project":
      return projectNoticeWords(notice, locale);
    case "inspection":
      return inspectionNoticeWords(notice, locale);
    case "decision":
      return decisionNoticeWords(notice, locale);
    case "report":
      return reportNoticeWords(notice, locale);
    case "conference":
      return conferenceNoticeWords(notice, locale);
  }
}
