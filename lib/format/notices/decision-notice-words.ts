import type { ToldOfDecision } from "@/lib/domain/notices/decision-notice";
import { actingName } from "../acting-name";
import { formatDate } from "../date";
import { fill } from "../fill";
import type { Locale } from "../locale";
import { notices as en } from "../messages/en/notices";
import { plans as plansEn } from "../messages/en/plans";
import { notices as vi } from "../messages/vi/notices";
import { plans as plansVi } from "../messages/vi/plans";
import { formatMoneyChange } from "../money";
import { formatCount } from "../number";
import { oneLine } from "../one-line";
import type { NoticeWords } from "./words";

const WORDS = { vi: vi.decision, en: en.decision };
const KINDS = { vi: plansVi.kinds, en: plansEn.kinds };

/** A notice of an issued plan decision: its number and kind, and what of it is the reader's province's. */
export function decisionNoticeWords(notice: ToldOfDecision, locale: Locale): NoticeWords {
  const words = WORDS[locale];
  const { takenBy, onBehalfOf, number, signedOn, fund, year, decided, told } = notice;
  const name = oneLine(actingName(takenBy, onBehalfOf, locale));
  const named = { number: oneLine(number), day: formatDate(signedOn, locale), year: String(year) };
  const share = { lines: formatCount(told.lines, locale), amount: formatMoneyChange(told.amount, "dong", locale) };
  const thing = fill(words.thing, { ...named, kind: KINDS[locale][decided], fund: words.fund[fund] });
  return {
    sentence: fill(words.issued, { ...named, ...share, name }),
    kept: [takenBy, onBehalfOf, named.number],
    thing,
    thingKept: named.number,
    path: `/plans/decisions/${notice.code}`,
    badge: null,
    subject: fill(words.subject, named),
    lines: [thing],
  };
}
