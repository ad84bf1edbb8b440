import type { Figure, Share } from "./figure";
import type { TextFinding } from "./finding";
import type { TextReading } from "./read-text";

/** What the portal must know to compare a text: one scope, year and month. */
export type KnownPeriod = { readonly scope: string; readonly year: number; readonly through: number };

/** More places and periods than these no report compares; the others are left alone. */
const MOST_PERIODS = 12;
const MOST_YEARS = 3;
/** Whose plan a text may mean that names no place. */
const WIDE = ["VN", "BAC", "MTTN", "NAM"];

/** The scopes, years and months whose figures a text plainly states. */
export function periodsIn({ figures, shares }: TextReading): KnownPeriod[] {
  const periods = new Map<string, KnownPeriod>();
  const subjects = [
    ...figures.filter(isComparable).map(({ subject }) => subject),
    ...shares.filter(isComparableShare).map(({ topic }) => topic),
  ];
  for (const { scope, year, through } of subjects) {
    if (scope === null || year === null || through === null) continue;
    periods.set(`${scope} ${year} ${through}`, { scope, year, through });
    if (periods.size === MOST_PERIODS) break;
  }
  return [...periods.values()];
}

/** The years whose plans may explain a wrong percentage that the text itself does not: those it is taken of, and before. */
export function periodsToExplain({ figures }: TextReading, findings: readonly TextFinding[]): KnownPeriod[] {
  const open = findings.some(
    ({ kind, verdict, explanation }) => kind === "executed" && verdict === "wrong" && !explanation.otherPlan,
  );
  if (!open) return [];
  const named = figures.flatMap(({ subject }) =>
    subject.measure === "PLAN" && subject.year !== null ? [subject.year] : [],
  );
  const years = [...new Set(named)].sort().slice(-MOST_YEARS);
  return [...new Set(years.flatMap((year) => [year, year - 1]))].flatMap((year) =>
    WIDE.map((scope) => ({ scope, year, through: 12 })),
  );
}

/** A plain amount of money whose sentence says what it is, of a place that has a name. */
export function isComparable({ quantity, subject, plain, narrow, unsure, role }: Figure): boolean {
  return quantity.noun === "dong" && plain && !narrow && !unsure && role === "topic" && subject.scope !== "REGION";
}

/**
 * A plain percentage of its own plan for the whole year, whose sentence says of what it is, and of a place that has a
 * name, but names no amount.
 */
export function isComparableShare({ topic, wanted, relation, plain, narrow, ofMoney, inTurn, base }: Share): boolean {
  const executed = relation.form === "part" && relation.manner === "executed" && wanted.measure === "PLAN";
  const done = topic.measure === "ACTUAL" || topic.measure === "ESTIMATE" || topic.measure === "RELEASED";
  const own =
    [null, topic.year].includes(wanted.year) &&
    [null, topic.fund].includes(wanted.fund) &&
    [null, topic.scope].includes(wanted.scope) &&
    [null, 12].includes(wanted.through) &&
    !wanted.saysRegion;
  return executed && done && own && plain && ofMoney && !narrow && !inTurn && base === null && topic.scope !== "REGION";
}
