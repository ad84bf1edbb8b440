import type { MailWish, NoticesToMail } from "@/lib/domain/notices/notice";
import { bareStep } from "@/lib/domain/steps/verbs";
import { actingName } from "./acting-name";
import { formatInstant } from "./date";
import { fill } from "./fill";
import { notices as en } from "./messages/en/notices";
import { projectSteps as enSteps } from "./messages/en/project-steps";
import { notices as vi } from "./messages/vi/notices";
import { projectSteps as viSteps } from "./messages/vi/project-steps";
import { formatCount } from "./number";
import { oneLine } from "./one-line";

const WORDS = {
  vi: { letter: vi.letter, history: viSteps.history.sentence },
  en: { letter: en.letter, history: enSteps.history.sentence },
};

/** What a mail says of each kind: in its subject, and below the step. */
const KINDS = {
  "project.turn": { subject: "turn", lines: ["yourTurn"] },
  "project.moved": { subject: "moved", lines: [] },
  "project.soon": { subject: "soon", lines: ["yourTurnSoon"] },
  "project.late": { subject: "late", lines: ["yourTurnLate"] },
} as const;

/** A mail tells no more than this of each thing; the rest is read in the inbox. */
const MOST = 50;

/** A mail as it is read: one line above, plain text below. */
export type Letter = { readonly subject: string; readonly text: string };

/** The mail that tells somebody of their notices, in their language, with the way to each đề án. */
export function noticeLetter(
  { fullName, language, notices }: NoticesToMail,
  wish: Exclude<MailWish, "NONE">,
  origin: string,
): Letter {
  const { letter } = WORDS[language];
  const place = language === "vi" ? origin : `${origin}/${language}`;
  const told = notices.slice(0, MOST).map((notice) => entry(notice, language, place));
  const rest = notices.length - told.length;
  return {
    subject: oneLine(subjectOf(notices, wish, language)),
    text: [
      fill(letter.greeting, { name: oneLine(fullName) }),
      wish === "DAILY" ? letter.waiting : letter.atOnce,
      ...told,
      ...(rest > 0 ? [fill(letter.more, { count: formatCount(rest, language) })] : []),
      `${fill(letter.inbox, { address: `${place}/office/notices` })}\n${fill(letter.settings, { address: `${place}/account` })}`,
      `--\n${letter.automatic}`,
    ].join("\n\n"),
  };
}

function subjectOf(notices: NoticesToMail["notices"], wish: MailWish, language: NoticesToMail["language"]): string {
  const { letter } = WORDS[language];
  const [first] = notices;
  if (wish === "DAILY") return fill(letter.daily, { count: formatCount(notices.length, language) });
  if (notices.length !== 1 || !first) return fill(letter.many, { count: formatCount(notices.length, language) });
  return fill(letter[KINDS[first.kind].subject], { code: first.code });
}

function entry(
  { kind, step, takenBy, onBehalfOf, at, code, title }: NoticesToMail["notices"][number],
  language: NoticesToMail["language"],
  place: string,
): string {
  const { letter, history } = WORDS[language];
  return [
    `${formatInstant(new Date(at), language)}. ${fill(history[bareStep(step)], { name: oneLine(actingName(takenBy, onBehalfOf, language)) })}`,
    fill(letter.about, { code, title: oneLine(title) }),
    ...KINDS[kind].lines.map((line) => letter[line]),
    `${place}/projects/${encodeURIComponent(code)}`,
  ].join("\n");
}
