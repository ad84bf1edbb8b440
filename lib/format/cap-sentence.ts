import { ratioOf } from "@/lib/domain/figures/ratio";
import type { CapBreach, CapRoom } from "@/lib/domain/project/cap-breaches";
import { fill } from "./fill";
import type { Locale } from "./locale";
import { projectWriting as en } from "./messages/en/project-writing";
import { projectWriting as vi } from "./messages/vi/project-writing";
import { formatExactMoney } from "./money";
import { formatCount } from "./number";
import { formatPercent } from "./percent";

const WORDS = { vi: vi.caps, en: en.caps };

/** How an item is called; by its code where no name is known. */
export type NameOfItem = (item: string) => string;

/** By how much a dossier exceeds a cap, with the clause. */
export function breachSentence(breach: CapBreach, locale: Locale, nameOf: NameOfItem): string {
  const money = { most: formatExactMoney(breach.most, locale), over: formatExactMoney(breach.over, locale) };
  if (breach.rule === "beneficiary") {
    const { name, support, basis } = breach;
    return fill(WORDS[locale].beneficiary, {
      ...money,
      ...clauseOf(basis),
      name,
      support: formatExactMoney(support, locale),
    });
  }
  return fill(WORDS[locale][breach.rule], { ...factsOf(breach.room, locale, nameOf), ...money });
}

/** How much of what an item costs is asked for, and the most that may be, with the clause. */
export function roomSentence(room: CapRoom, locale: Locale, nameOf: NameOfItem): string {
  const facts = factsOf(room, locale, nameOf);
  const byPercent = room.byPercent !== null && room.byPercent < room.byQuantity ? room.byPercent : null;
  const rule = WORDS[locale][byPercent === null ? "ruleQuantity" : "rulePercent"];
  const most = formatExactMoney(byPercent ?? room.byQuantity, locale);
  return fill(WORDS[locale].room, { ...facts, most, rule: fill(rule, facts) });
}

function factsOf(room: CapRoom, locale: Locale, nameOf: NameOfItem): Record<string, string> {
  const { item, support, cost, percent, each, quantity, per, basis } = room;
  return {
    item: nameOf(item),
    support: formatExactMoney(support, locale),
    cost: formatExactMoney(cost, locale),
    share: formatPercent(ratioOf(support, cost), {}, locale),
    percent: String(percent ?? ""),
    each: formatExactMoney(each, locale),
    quantity: formatCount(quantity, locale),
    per: per[locale],
    ...clauseOf(basis),
  };
}

const clauseOf = ({ clause, document }: CapRoom["basis"]) => ({ clause, document });
