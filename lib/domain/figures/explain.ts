import type { Fund, FundColumn } from "../fund";
import { placeOf } from "./column-amounts";
import type { Execution, ExecutionRow, Figures } from "./execution";
import { type ExecutionQuery, scopeFrom } from "./execution-query";
import type { ExplainedTerm, Explanation, SourceDocuments, SourceMonth } from "./explanation";
import {
  type FormulaAmount,
  type FormulaTerm,
  formulaOf,
  isRatio,
  isShare,
  type Measure,
  measureFrom,
} from "./measures";

/** What an explanation is made from: the view, and the country's where the formula speaks of it. */
export type ExplainedView = {
  readonly execution: Execution;
  readonly nation: Execution | null;
  /** The same view of all contents, where a content's share is of the whole scope; null where the view is that. */
  readonly unfiltered: Execution | null;
  /** The province or region of the view whose share is explained; null for the view's own figure. */
  readonly part: string | null;
  readonly documents: SourceDocuments;
};

/** How a figure of a view, or one of its parts' share of it, is computed. Null when the view has no such column or part. */
export function explain(view: ExplainedView, measure: Measure, column: FundColumn): Explanation | null {
  const { execution } = view;
  const figures = ownFigures(view)?.columns[column] ?? null;
  if (figures === null) return null;
  const formula = isRatio(measure) ? formulaOf(measure) : null;
  const terms: (readonly [ExplainedTerm["role"], FormulaTerm])[] =
    formula === null
      ? [["amount", { amount: measure as FormulaAmount, column: "own" }]]
      : [
          ["part", formula.part],
          ["whole", formula.whole],
        ];
  const explained = terms.flatMap(([role, term]) => explainedTerm(view, role, term, column) ?? []);
  return {
    execution,
    measure,
    column,
    formula,
    ratio: isRatio(measure) ? figures[measure] : null,
    terms: explained,
    documents: documentsOf(view.documents, explained, execution.query.fund),
    published: execution.published.filter(
      ({ figure }) =>
        figure.fund === column &&
        (measureFrom(figure.measure) ?? measureFrom(figure.measure.toLowerCase())) === measure,
    ),
  };
}

/** Whether explaining a measure needs the country's rows beside the scope's. */
export function needsNation(measure: Measure): boolean {
  return isRatio(measure) && formulaOf(measure).whole.column === "nation";
}

/** Whether explaining a measure of a content needs the view of all contents, which it is a share of. */
export function needsUnfiltered({ content }: ExecutionQuery, measure: Measure): boolean {
  return content !== null && isShare(measure);
}

/** The row that is explained: the part asked for, else the whole view. */
function ownFigures({ execution, part }: ExplainedView): ExecutionRow | null {
  if (part === null) return { key: "", label: execution.scopeLabel, columns: execution.total };
  return [...execution.byUnit, ...execution.byRegion].find(({ key }) => key === part) ?? null;
}

function explainedTerm(
  view: ExplainedView,
  role: ExplainedTerm["role"],
  term: FormulaTerm,
  own: FundColumn,
): ExplainedTerm | null {
  const { execution, nation, unfiltered } = view;
  const of = term.column === "nation" ? nation : term.column === "scope-all" ? (unfiltered ?? execution) : execution;
  const part = term.column === "own" && view.part !== null ? ownFigures(view) : null;
  if (of === null) return null;
  const total = part?.columns ?? of.total;
  const column = columnOfTerm(term, own);
  const { measure: amount, year, kept } = placeOf(term.amount);
  const before = year === "before";
  const read = (figures: Figures | null) => figures?.[term.amount] ?? null;
  return {
    role,
    amount,
    year: of.query.year - (before ? 1 : 0),
    through: amount === "plan" ? 12 : of.query.through,
    until: before && kept === "actualToDay" ? of.sameDay : null,
    column,
    scope: (part && scopeFrom(part.key)) ?? of.query.scope,
    scopeLabel: part?.label ?? of.scopeLabel,
    value: read(total[column]),
    origin: before ? null : originOf(total[column], term.amount),
    rows: (part ? [part] : of.byUnit).map((row: ExecutionRow) => ({
      key: row.key,
      label: row.label,
      amount: read(row.columns[column]),
    })),
  };
}

function columnOfTerm(term: FormulaTerm, own: FundColumn): FundColumn {
  if (term.column === "scope-all") return "ALL";
  if (term.column === "nation") return "KCDP";
  return term.column === "national-fund" ? "KCQG" : own;
}

function originOf(figures: Figures | null, amount: FormulaAmount): ExplainedTerm["origin"] {
  if (figures === null) return null;
  if (amount === "plan" || amount === "actual" || amount === "estimate") return figures.origin[amount];
  return "records";
}

/** Only the documents that the terms rest on: of their measure, year and fund; of a view of one fund, that fund's. */
function documentsOf(
  all: SourceDocuments,
  terms: readonly ExplainedTerm[],
  asked: Fund | null,
): Explanation["documents"] {
  const speaksOf = (document: { year: number; fund: FundColumn }, ...amounts: ExplainedTerm["amount"][]) =>
    terms.some(
      (term) =>
        amounts.includes(term.amount) &&
        term.year === document.year &&
        (term.column === "ALL" ? asked === null || document.fund === asked : term.column === document.fund),
    );
  return {
    decisions: all.decisions.filter((one) => speaksOf(one, "plan")),
    releases: all.releases.filter((one) => speaksOf({ ...one, fund: "KCQG" }, "released")),
    contracts: all.contracts.filter((one) => speaksOf(one, "committed")),
    vouchers: vouchersUntil(all, terms).filter((one) => speaksOf(one, "disbursed", "actual")),
    reports: all.reports.filter((one) => speaksOf(one, one.measure === "ACTUAL" ? "actual" : "estimate")),
  };
}

/** Vouchers by month; where a term ends on a day of last year, that year's end there too. */
function vouchersUntil({ vouchers, paidLater }: SourceDocuments, terms: readonly ExplainedTerm[]): SourceMonth[] {
  const until = terms.find((term) => term.until !== null)?.until;
  if (!until) return [...vouchers];
  return vouchers.flatMap((month): SourceMonth[] => {
    const later = paidLater.find(
      (one) => one.year === month.year && one.month === month.month && one.fund === month.fund,
    );
    if (!later) return [month];
    const count = month.count - later.count;
    return count > 0 ? [{ ...month, count, amount: month.amount - later.amount, until }] : [];
  });
}
