import type { Fund } from "../fund";
import { sumOf } from "../money";
import { recorded, UNKNOWN } from "./amount";
import { type ColumnAmounts, type Columns, columnOf, placeOf, withAll } from "./column-amounts";
import type { ExecutionRow } from "./execution";
import type { ContentFacts, ExecutionFacts } from "./execution-facts";
import { type Against, figuresOf } from "./figures-of";

/** One row per content, always from records. `scope` lends its completeness: a missing province is missing in every content. */
export function byContent(facts: ExecutionFacts, scope: Columns, against: Against): ExecutionRow[] {
  return facts.contents.flatMap(({ code, name }) =>
    contentRow(
      { key: code, label: name, rows: facts.contentFacts.filter((fact) => fact.content === code) },
      scope,
      against,
    ),
  );
}

/** One row per grouping of contents that reports use. Groups overlap, so they add up to nothing. */
export function byContentGroup(facts: ExecutionFacts, scope: Columns, against: Against): ExecutionRow[] {
  return facts.contentGroups.flatMap(({ code, name, items }) =>
    contentRow(
      { key: code, label: name, rows: facts.contentFacts.filter((fact) => items.includes(fact.item)) },
      scope,
      against,
    ),
  );
}

type Group = { readonly key: string; readonly label: string; readonly rows: readonly ContentFacts[] };

function contentRow(group: Group, scope: Columns, against: Against): ExecutionRow[] {
  if (group.rows.length === 0) return [];
  const column = (fund: Fund): ColumnAmounts | null => {
    const ofScope = scope[fund];
    return ofScope && contentColumn(group.rows, fund, ofScope);
  };
  const columns = withAll(column("KCQG"), column("KCDP"));
  return [{ key: group.key, label: group.label, columns: figuresOf(columns, against) }];
}

function contentColumn(rows: readonly ContentFacts[], fund: Fund, scope: ColumnAmounts): ColumnAmounts {
  return columnOf((amount) => {
    const { measure, kept, year } = placeOf(amount);
    if (measure === "estimate" || (measure === "released" && fund === "KCDP")) return UNKNOWN;
    const { value, complete } = scope[amount];
    const counted = rows.filter((row) => row.fund === fund && row.year === year);
    const ofRow = (row: ContentFacts) =>
      kept === "actualToDay" ? row.disbursed - row.paidLater : row[measure === "actual" ? "disbursed" : measure];
    const sum = sumOf(counted.map(ofRow));
    return recorded(value === null && counted.length === 0 ? null : sum, complete);
  });
}
