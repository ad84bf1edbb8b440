import type { ToldOfProject } from "@/lib/domain/notices/project-notice";
import { bareStep } from "@/lib/domain/steps/verbs";
import { actingName } from "../acting-name";
import { fill } from "../fill";
import type { Locale } from "../locale";
import { adjustments as enAdjustments } from "../messages/en/adjustments";
import { notices as en } from "../messages/en/notices";
import { projectSteps as enSteps } from "../messages/en/project-steps";
import { adjustments as viAdjustments } from "../messages/vi/adjustments";
import { notices as vi } from "../messages/vi/notices";
import { projectSteps as viSteps } from "../messages/vi/project-steps";
import { formatCount } from "../number";
import { oneLine } from "../one-line";
import type { NoticeWords } from "./words";

const WORDS = {
  vi: { letter: vi.letter, adjustment: vi.adjustment, history: viSteps.history.sentence },
  en: { letter: en.letter, adjustment: en.adjustment, history: enSteps.history.sentence },
};
const ADJUSTMENTS = { vi: viAdjustments.states, en: enAdjustments.states };

/** What is said of each kind: in a letter's subject and below the step, and beside the notice. */
const KINDS = {
  "project.turn": { subject: "turn", lines: ["yourTurn"], badge: "turn" },
  "project.moved": { subject: "moved", lines: [], badge: null },
  "project.soon": { subject: "soon", lines: ["yourTurnSoon"], badge: "soon" },
  "project.late": { subject: "late", lines: ["yourTurnLate"], badge: "late" },
} as const;

/** A notice of a đề án: the step that was taken on it or on a request to adjust it, and whether it is the reader's turn. */
export function projectNoticeWords(notice: ToldOfProject, locale: Locale): NoticeWords {
  const { letter, history } = WORDS[locale];
  const { takenBy, onBehalfOf, code, title } = notice;
  const name = oneLine(actingName(takenBy, onBehalfOf, locale));
  const about = { kept: [takenBy, onBehalfOf], thing: `${code} – ${oneLine(title)}`, thingKept: oneLine(title) };
  const line = fill(letter.about, { code, title: oneLine(title) });
  const path = `/projects/${encodeURIComponent(code)}`;
  if (!("step" in notice)) return { ...about, ...adjustmentWords(notice, { name, path, line, code }, locale) };
  const { subject, lines, badge } = KINDS[notice.kind];
  return {
    ...{ ...about, path, badge },
    sentence: fill(history[bareStep(notice.step)], { name }),
    subject: fill(letter[subject], { code }),
    lines: [line, ...lines.map((one) => letter[one])],
  };
}

type OfAdjustment = Extract<ToldOfProject, { readonly told: unknown }>;
type About = Readonly<Record<"name" | "path" | "line" | "code", string>>;

function adjustmentWords({ kind, told }: OfAdjustment, { name, path, line, code }: About, locale: Locale) {
  const { adjustment, letter } = WORDS[locale];
  const waits = kind === "project.adjustment-waits";
  const said = { name, code, number: formatCount(told.number, locale), state: ADJUSTMENTS[locale][told.state] };
  return {
    sentence: fill(waits ? adjustment.waits : adjustment.decided, said),
    path: `${path}/adjustments/${told.adjustmentId}`,
    badge: waits ? ("turn" as const) : null,
    subject: fill(waits ? adjustment.waitsSubject : adjustment.decidedSubject, said),
    lines: [line, ...(waits ? [letter.yourTurn] : [])],
  };
}
