import type { FundColumn } from "../fund";
import { lastDayOf } from "../period/period";
import { layoutOn } from "../territory/layout";
import { type Amount, recorded, UNKNOWN } from "./amount";
import { type ColumnAmounts, type Columns, columnOf, mapColumns, placeOf } from "./column-amounts";
import type { ExecutionFacts, YearOf } from "./execution-facts";
import { type Scope, scopeCode } from "./execution-query";
import type { FormulaAmount } from "./measures";
import { dongPer, readPrinted } from "./printed-number";
import { foldedSource, mayBeOneDay, monthOf } from "./published-facts";
import type { PublishedFigure } from "./published-figure";

/**
 * The scope's own card with published figures where no province in scope has any fact for the amount (domain §6).
 * A published amount is never added to records; where one source publishes both funds and no total, the total is their sum.
 */
export function withPublished(columns: Columns, facts: ExecutionFacts): Columns {
  const standing = (amounts: ColumnAmounts, column: FundColumn, instead: (of: FormulaAmount) => Amount | null) =>
    columnOf((amount) =>
      hasFacts(facts, amounts, amount, column) ? amounts[amount] : (instead(amount) ?? amounts[amount]),
    );
  const card = mapColumns(columns, (amounts, shown) => {
    const column = facts.query.fund ?? shown;
    return standing(amounts, column, (amount) => publishedAmount(facts, amount, column));
  });
  const { ALL, KCQG, KCDP } = card;
  if (ALL === null || KCQG === null || KCDP === null) return card;
  const total = standing(ALL, "ALL", (amount) =>
    ALL[amount].printed.length > 0 ? null : sumOfOneSource(KCQG[amount], KCDP[amount]),
  );
  return { ...card, ALL: { ...total, released: KCQG.released.value === null ? ALL.released : KCQG.released } };
}

/** Both funds together as one source prints them; null unless it prints both. */
function sumOfOneSource({ value, printed: [one] }: Amount, { value: other, printed: [beside] }: Amount): Amount | null {
  if (!one || !beside || value === null || other === null) return null;
  const same =
    foldedSource(one.source) === foldedSource(beside.source) && mayBeOneDay(one.sourceDate, beside.sourceDate);
  return same ? { ...UNKNOWN, value: value + other, origin: "published", printed: [one, beside] } : null;
}

/** The national KCĐP plan: the sum of the provinces' decisions, else as published. */
export function nationalPlan(facts: ExecutionFacts): Amount {
  const { plan, reporting, expected } = facts.nation;
  if (plan !== null) return recorded(plan, reporting === expected);
  return publishedAmount(facts, "plan", "KCDP", { kind: "nation" }) ?? UNKNOWN;
}

/** The published figure of a scope for this amount, the latest source first; null when there is none. */
function publishedFor(
  facts: ExecutionFacts,
  amount: FormulaAmount,
  column: FundColumn,
  scope: Scope,
): PublishedFigure | null {
  const { measure, kept, year } = placeOf(amount);
  // A running period ends on a day; what is published of the year before ends with its month.
  if (kept === "actualToDay" && facts.sameDay !== null) return null;
  const wanted = facts.query.year - (year === "now" ? 0 : 1);
  const through = measure === "plan" ? 12 : facts.query.through;
  if (scope.kind !== "nation" && !sameTerritory(facts, year)) return null;
  const found = facts.published.filter(
    (figure) =>
      figure.known &&
      figure.scope === scopeCode(scope) &&
      figure.year === wanted &&
      monthOf(figure) === through &&
      figure.fund === column &&
      figure.contentGroup === facts.query.content &&
      figure.measure === measure.toUpperCase(),
  );
  return found.reduce<PublishedFigure | null>((latest, one) => (latest && !isLater(one, latest) ? latest : one), null);
}

/** A region's published figure speaks of the provinces the region had then; a re-based view has others. */
export function sameTerritory(facts: ExecutionFacts, year: YearOf): boolean {
  if (facts.query.scope.kind === "nation") return true;
  if (facts.rebased !== null) return false;
  return year === "now" || layoutOn(lastDayOf(facts.query.year - 1, facts.query.through)) === facts.layout;
}

function publishedAmount(
  facts: ExecutionFacts,
  amount: FormulaAmount,
  column: FundColumn,
  scope: Scope = facts.query.scope,
): Amount | null {
  const figure = publishedFor(facts, amount, column, scope);
  const number = figure && readPrinted(figure.printed, figure.decimals);
  const size = figure && dongPer(figure.unit);
  if (!figure || !number || !size) return null;
  const value = (number.units * size) / 10n ** BigInt(number.decimals);
  return { ...UNKNOWN, value, origin: "published", printed: [figure] };
}

/** An executed amount of zero that no voucher and no report speaks of is not a fact. */
function hasFacts(facts: ExecutionFacts, amounts: ColumnAmounts, amount: FormulaAmount, column: FundColumn): boolean {
  const { measure, year } = placeOf(amount);
  if (measure !== "actual" || amounts[amount].value !== 0n) return amounts[amount].value !== null;
  const ours = (fact: { year: YearOf; fund: FundColumn }) =>
    fact.year === year && (column === "ALL" || fact.fund === column);
  return (
    facts.unitFacts.some((fact) => ours(fact) && fact.whole.disbursed !== 0n) ||
    facts.certified.some((fact) => ours(fact) && fact.measure === "ACTUAL")
  );
}

function isLater(one: PublishedFigure, other: PublishedFigure): boolean {
  return (one.sourceDate ?? "") > (other.sourceDate ?? "");
}
