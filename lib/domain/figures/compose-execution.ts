import { sumOf } from "../money";
import { byContent, byContentGroup } from "./by-content";
import { byMonth } from "./by-month";
import { addUp, type ColumnAmounts, type Columns, mapColumns } from "./column-amounts";
import { comparisonsOf } from "./compare-published";
import { planCoverage } from "./coverage-of";
import type { CertifiedGap, Execution, ExecutionRow } from "./execution";
import type { ExecutionFacts } from "./execution-facts";
import { viewNotes } from "./execution-notes";
import { type Against, figuresOf } from "./figures-of";
import { officialAmounts, type UnitAmounts } from "./official-amounts";
import { outputsOf } from "./outputs-of";
import { nationalPlan, withPublished } from "./published-amounts";
import { ratioNotes } from "./ratio-notes";
import { roundingNotes } from "./rounding-notes";

/** Every figure of one view, from the sums of its facts (domain §3 and §6). Pure: page, API, CSV and files draw from it. */
export function composeExecution(facts: ExecutionFacts): Execution {
  const { fund, content, scope } = facts.query;
  const units = officialAmounts(facts, content !== null);
  const sums = addUp(units, fund);
  const card = withPublished(sums, facts);
  const against: Against = { scopeAll: fund === null ? card.ALL : null, nationalPlan: nationalPlan(facts) };
  const total = cardFigures(facts, card, against);
  const row = (key: string, label: string, members: readonly UnitAmounts[]): ExecutionRow => {
    return { key, label, columns: figuresOf(addUp(members, fund), against) };
  };
  const rows = units.map((one) => row(one.unit.id, one.unit.name, [one]));
  const groups = byContentGroup(facts, sums, against);
  const group = (code: string) => groups.find(({ key }) => key === code)?.columns ?? null;
  return {
    query: facts.query,
    scopeLabel: facts.scopeLabel,
    knownOn: facts.query.asOf ?? facts.today,
    sameDay: facts.sameDay,
    layout: facts.layout,
    coverage: planCoverage(units, fund, "now"),
    total,
    byUnit: rows,
    byRegion:
      scope.kind === "nation"
        ? facts.regions.map(({ code, name }) =>
            row(
              code,
              name,
              units.filter((one) => one.unit.region === code),
            ),
          )
        : [],
    byContent: byContent(facts, sums, against),
    byContentGroup: groups,
    byMonth: byMonth(facts, card),
    certifiedGap: certifiedGap(card),
    outputs: outputsOf(facts),
    published: comparisonsOf({ facts, card, total, group, against }),
    notes: [...viewNotes(facts, units, card), ...ratioNotes(card, total, against), ...roundingNotes(total, rows)],
  };
}

/** The card itself is no share of itself; under a content filter it is a share of the whole scope. */
function cardFigures(facts: ExecutionFacts, card: Columns, against: Against): Execution["total"] {
  const figures = figuresOf(card, against);
  if (facts.query.fund !== null || card.ALL === null) return figures;
  const whole = facts.query.content === null ? null : addUp(officialAmounts(facts, false), null).ALL;
  return { ...figures, ALL: figuresOf(card, { ...against, scopeAll: whole }).ALL };
}

/**
 * What a breakdown from records lacks to reach the certified card ("chênh lệch với số đã chốt"). A report that
 * certifies zero leaves no trace in the card's origin, yet opens a gap.
 */
function certifiedGap(card: Columns): CertifiedGap | null {
  const columns = [card.ALL, card.KCQG, card.KCDP];
  const gapOf = ({ actual, disbursed }: ColumnAmounts) =>
    actual.origin === "published" ? 0n : sumOf([actual.value ?? 0n, -(disbursed.value ?? 0n)]);
  const isOpen = columns.some((column) => {
    const origin = column?.actual.origin;
    return origin === "certified" || origin === "mixed" || (column !== null && gapOf(column) !== 0n);
  });
  return isOpen ? mapColumns(card, gapOf) : null;
}
