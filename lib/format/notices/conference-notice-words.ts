import type { ToldOfConference, ToldTask } from "@/lib/domain/notices/conference-notice";
import { actingName } from "../acting-name";
import { conferenceName, shortConferenceName } from "../conference-name";
import { formatDate } from "../date";
import { fill } from "../fill";
import type { Locale } from "../locale";
import { conferenceNotices as en } from "../messages/en/conference-notices";
import { conferenceNotices as vi } from "../messages/vi/conference-notices";
import { formatCount } from "../number";
import { oneLine } from "../one-line";
import type { NoticeBadge, NoticeWords } from "./words";

const WORDS = { vi, en };
/** The title of a conclusion may be long; a notice says how it begins. */
const MOST = 160;

const BADGES: Readonly<Partial<Record<ToldOfConference["kind"], NoticeBadge>>> = {
  "conference.reminded": "turn",
  "conference.assigned": "turn",
  "conference.task-soon": "soon",
  "conference.task-late": "late",
};

/** Parts of a notice that its reader may have on another page than the conference's. */
const ON_SUMMARY: readonly ToldOfConference["kind"][] = ["conference.issued", "conference.corrected"];

/** A notice of a conference: what was done, and what its reader's province is to do by when. */
export function conferenceNoticeWords(notice: ToldOfConference, locale: Locale): NoticeWords {
  const { kind, code, takenBy, onBehalfOf } = notice;
  const { sentence, kept } = saidOf(notice, locale);
  const thing = conferenceName(notice, locale);
  return {
    sentence,
    kept: [takenBy, onBehalfOf, ...kept],
    thing,
    thingKept: null,
    path: `/conferences/${code}${ON_SUMMARY.includes(kind) ? "/summary" : ""}`,
    badge: BADGES[kind] ?? null,
    subject: fill(WORDS[locale].subject[kind], { conference: shortConferenceName(notice, locale) }),
    lines: [thing],
  };
}

type Told<Kind extends ToldOfConference["kind"]> = Extract<ToldOfConference, { kind: Kind }>["told"];
type Said = { readonly sentence: string; readonly kept: readonly (string | null)[] };

function saidOf(notice: ToldOfConference, locale: Locale): Said {
  const words = WORDS[locale].sentence;
  const name = oneLine(actingName(notice.takenBy, notice.onBehalfOf, locale));
  switch (notice.kind) {
    case "conference.opened": {
      const { heldOn } = notice.told;
      const day = heldOn === null ? "" : fill(words.heldOn, { day: formatDate(heldOn, locale) });
      return { sentence: fill(words.opened, { name, day }), kept: [] };
    }
    case "conference.issued": {
      const { issue, number, signedOn } = notice.told;
      const values = { name, issue: formatCount(issue, locale), number, day: formatDate(signedOn, locale) };
      return { sentence: fill(words.issued, values), kept: [number] };
    }
    case "conference.reminded":
      return reminder(notice.told, name, locale);
    case "conference.assigned":
      return task(words.assigned, notice.told, name, locale);
    case "conference.task-soon":
      return task(words.taskSoon, notice.told, name, locale);
    case "conference.task-late":
      return task(words.taskLate, notice.told, name, locale);
    case "conference.corrected":
      return correction(notice.told, locale);
  }
}

function correction({ issue, number, count, changes }: Told<"conference.corrected">, locale: Locale): Said {
  const words = WORDS[locale].sentence;
  const report = { issue: formatCount(issue, locale), number };
  if (count === 0) return { sentence: fill(words.asPrintedAgain, report), kept: [number] };
  const listed = changes.map((change) => {
    const { why, ...figures } = change[locale];
    return fill(words.changed, { ...figures, why: why === "" ? "" : fill(words.why, { why }) });
  });
  const rest = count - changes.length;
  const more = rest > 0 ? fill(words.moreChanged, { count: formatCount(rest, locale) }) : "";
  return { sentence: fill(words.corrected, { ...report, changes: listed.join("; "), more }), kept: [number] };
}

function reminder(told: Told<"conference.reminded">, name: string, locale: Locale): Said {
  const words = WORDS[locale].sentence;
  const { unit, owes, since, dueOn, note } = told;
  const optional = (template: string, day: string | null) =>
    day === null ? "" : fill(template, { day: formatDate(day, locale) });
  const values = {
    ...{ name, unit, owes: owes.map((what) => words.owes[what]).join(", ") },
    ...{ since: optional(words.since, since), due: optional(words.by, dueOn) },
    note: note === null ? "" : fill(words.note, { note: oneLine(note) }),
  };
  return { sentence: fill(words.reminded, values), kept: [unit, note && oneLine(note)] };
}

function task(template: string, { position, title, unit, dueOn }: ToldTask, name: string, locale: Locale): Said {
  const words = WORDS[locale].sentence;
  const line = oneLine(title);
  const shown = line.length > MOST ? `${line.slice(0, MOST).trimEnd()}…` : line;
  const values = {
    ...{ name, title: shown, number: formatCount(position, locale) },
    unit: unit === null ? words.wholeRegion : unit,
    due: dueOn === null ? "" : fill(words.due, { day: formatDate(dueOn, locale) }),
  };
  return { sentence: fill(template, values), kept: [unit, shown] };
}
