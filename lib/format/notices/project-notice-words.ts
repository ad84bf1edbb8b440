import type { ToldOfProject } from "@/lib/domain/notices/project-notice";
import { bareStep } from "@/lib/domain/steps/verbs";
import { actingName } from "../acting-name";
import { fill } from "../fill";
import type { Locale } from "../locale";
import { notices as en } from "../messages/en/notices";
import { projectSteps as enSteps } from "../messages/en/project-steps";
import { notices as vi } from "../messages/vi/notices";
import { projectSteps as viSteps } from "../messages/vi/project-steps";
import { oneLine } from "../one-line";
import type { NoticeWords } from "./words";

const WORDS = {
  vi: { letter: vi.letter, history: viSteps.history.sentence },
  en: { letter: en.letter, history: enSteps.history.sentence },
};

/** What is said of each kind: in a letter's subject and below the step, and beside the notice. */
const KINDS = {
  "project.turn": { subject: "turn", lines: ["yourTurn"], badge: "turn" },
  "project.moved": { subject: "moved", lines: [], badge: null },
  "project.soon": { subject: "soon", lines: ["yourTurnSoon"], badge: "soon" },
  "project.late": { subject: "late", lines: ["yourTurnLate"], badge: "late" },
} as const;

/** A notice of a đề án: the step that was taken, and whether it is the reader's turn. */
export function projectNoticeWords(notice: ToldOfProject, locale: Locale): NoticeWords {
  const { letter, history } = WORDS[locale];
  const { kind, step, takenBy, onBehalfOf, code, title } = notice;
  const { subject, lines, badge } = KINDS[kind];
  return {
    sentence: fill(history[bareStep(step)], { name: oneLine(actingName(takenBy, onBehalfOf, locale)) }),
    kept: [takenBy, onBehalfOf],
    thing: `${code} – ${oneLine(title)}`,
    thingKept: oneLine(title),
    path: `/projects/${encodeURIComponent(code)}`,
    badge,
    subject: fill(letter[subject], { code }),
    lines: [fill(letter.about, { code, title: oneLine(title) }), ...lines.map((line) => letter[line])],
  };
}
