import { FUNDS } from "@/lib/domain/fund";
import { formatDate } from "./date";
import { dueWords } from "./due-words";
import type { Locale } from "./locale";
import { columnName } from "./measure-names";
import { en } from "./messages/en";
import { vi } from "./messages/vi";
import { formatExactMoney } from "./money";
import { scopeName } from "./scope-names";

const WORDS = { vi, en };
const DAYS = ["from", "to", "asOf", "dueBy"];
const AMOUNTS = ["amountFrom", "amountTo"];

/** The value of a list's filter in words instead of the code in its address; `unitName` is that of its province. */
export function filterValue(name: string, value: string, locale: Locale, unitName?: string | null): string {
  const { acceptances, projects, vouchers } = WORDS[locale];
  const named = (words: Readonly<Record<string, string>>) => (Object.hasOwn(words, value) ? words[value] : undefined);
  const told: Readonly<Record<string, () => string | null | undefined>> = {
    unitId: () => unitName,
    fund: () => {
      const fund = FUNDS.find((one) => one === value);
      return fund && columnName(fund, locale);
    },
    state: () => named(projects.states),
    view: () => named(projects.views),
    mine: () => projects.mine.about,
    due: () => dueWords(value, projects.due),
    kind: () => named(vouchers.kind),
    settlement: () => named(acceptances.stands),
    region: () => regionName(value, locale),
    scope: () => (value === "VN" ? scopeName(value, locale) : regionName(value, locale)) ?? unitName,
  };
  if (AMOUNTS.includes(name) && /^\d+$/.test(value)) return formatExactMoney(BigInt(value), locale);
  return told[name]?.() ?? (DAYS.includes(name) ? formatDate(value, locale) : value);
}

function regionName(value: string, locale: Locale): string | null {
  return value === "BAC" || value === "MTTN" || value === "NAM" ? scopeName(value, locale) : null;
}
