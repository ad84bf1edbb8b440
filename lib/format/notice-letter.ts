import type { MailWish, NoticesToMail } from "@/lib/domain/notices/notice";
import { formatInstant } from "./date";
import { fill } from "./fill";
import { notices as en } from "./messages/en/notices";
import { notices as vi } from "./messages/vi/notices";
import { noticeWords } from "./notices/notice-words";
import { formatCount } from "./number";
import { oneLine } from "./one-line";

const WORDS = { vi: vi.letter, en: en.letter };

/** A mail tells no more than this of each thing; the rest is read in the inbox. */
const MOST = 50;

/** A mail as it is read: one line above, plain text below. */
export type Letter = { readonly subject: string; readonly text: string };

/** The mail that tells somebody of their notices, in their language, with the way to each thing. */
export function noticeLetter(
  { fullName, language, notices }: NoticesToMail,
  wish: Exclude<MailWish, "NONE">,
  origin: string,
): Letter {
  const letter = WORDS[language];
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
  const letter = WORDS[language];
  const [first] = notices;
  if (wish !== "DAILY" && notices.length === 1 && first) return noticeWords(first, language).subject;
  const many = notices.every(({ of }) => of === "project") ? letter.many : letter.manyOfAll;
  return fill(wish === "DAILY" ? letter.daily : many, { count: formatCount(notices.length, language) });
}

function entry(notice: NoticesToMail["notices"][number], language: NoticesToMail["language"], place: string): string {
  const { sentence, lines, path } = noticeWords(notice, language);
  return [`${formatInstant(new Date(notice.at), language)}. ${sentence}`, ...lines, `${place}${path}`].join("\n");
}
