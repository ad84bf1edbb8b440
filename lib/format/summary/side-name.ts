import type { Conference } from "@/lib/domain/conference/conference";
import type { IsoDate } from "@/lib/domain/period/period";
import type { SideState } from "@/lib/domain/summary/compared-side";
import { shortConferenceName } from "../conference-name";
import { formatDate } from "../date";
import { fill } from "../fill";
import type { Locale } from "../locale";
import { summaryChanges as english } from "../messages/en/summary-changes";
import { summaryChanges as vietnamese } from "../messages/vi/summary-changes";

const WORDS = { vi: vietnamese.compare, en: english.compare };

type Issue = { readonly issue: number; readonly number: string; readonly signedOn: IsoDate };

/** A state of a summary in words: "số liệu hiện thời", "lần 2, số 130/BC-BCT ngày 20/11/2026". */
export function stateName(state: SideState, issue: Issue | null, locale: Locale): string {
  const words = WORDS[locale].state;
  if (state === "now" || state === "frozen") return words[state];
  const { number = "", signedOn = null } = issue ?? {};
  return fill(words.issue, { issue: String(state), number, day: formatDate(signedOn, locale) });
}

/** One side of two conferences in words: "Miền Trung – Tây Nguyên lần thứ XIII: số liệu đã chốt"; figures of now need no word. */
export function sideLabel(
  conference: Pick<Conference, "region" | "ordinal">,
  state: SideState,
  issue: Issue | null,
  locale: Locale,
): string {
  if (state === "now") return shortConferenceName(conference, locale);
  const named = { conference: shortConferenceName(conference, locale), state: stateName(state, issue, locale) };
  return fill(WORDS[locale].side, named);
}
