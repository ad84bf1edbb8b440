import type { ToldOfInspection } from "@/lib/domain/notices/inspection-notice";
import { actingName } from "../acting-name";
import { formatDate } from "../date";
import { fill } from "../fill";
import type { Locale } from "../locale";
import { carrying as en } from "../messages/en/carrying";
import { carrying as vi } from "../messages/vi/carrying";
import { formatCount } from "../number";
import { oneLine } from "../one-line";
import type { NoticeWords } from "./words";

const WORDS = { vi: vi.notices, en: en.notices };
/** A kind without its noun, as the catalogues name it. */
const NAMES = {
  "inspection.recorded": "recorded",
  "inspection.answered": "answered",
  "inspection.closed": "closed",
  "inspection.overdue": "overdue",
} as const;
/** A finding may be long; a notice says how it begins. */
const MOST = 160;

/** A notice of an inspection: what was done, on which finding, and what its reader is to do by when. */
export function inspectionNoticeWords(notice: ToldOfInspection, locale: Locale): NoticeWords {
  const words = WORDS[locale];
  const { kind, takenBy, onBehalfOf, code, title, inspectionId } = notice;
  const { sentence, kept } = saidOf(notice, locale);
  const about = `${code} – ${oneLine(title)}`;
  return {
    sentence,
    kept: [takenBy, onBehalfOf, kept],
    thing: about,
    thingKept: oneLine(title),
    path: `/inspections/${inspectionId}`,
    badge: kind === "inspection.overdue" ? "late" : kind === "inspection.recorded" ? "turn" : null,
    subject: fill(words.subject[NAMES[kind]], { code }),
    lines: [about],
  };
}

function saidOf(notice: ToldOfInspection, locale: Locale): { sentence: string; kept: string | null } {
  const words = WORDS[locale].sentence;
  const name = oneLine(actingName(notice.takenBy, notice.onBehalfOf, locale));
  if (notice.kind === "inspection.recorded") {
    const { on, findings, dueOn } = notice.told;
    const due = dueOn === null ? "" : fill(words.due, { day: formatDate(dueOn, locale) });
    const values = { name, day: formatDate(on, locale), count: formatCount(findings, locale), due };
    return { sentence: fill(words.recorded, values), kept: null };
  }
  const { position, what, dueOn } = notice.told;
  const line = oneLine(what);
  const shown = line.length > MOST ? `${line.slice(0, MOST).trimEnd()}…` : line;
  const values = { name, what: shown, number: formatCount(position, locale), day: formatDate(dueOn, locale) };
  return { sentence: fill(words[NAMES[notice.kind]], values), kept: shown };
}
