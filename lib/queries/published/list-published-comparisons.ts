import { publicPool } from "@/lib/db/pools";
import { type ExecutionRequest, scopeFrom } from "@/lib/domain/figures/execution-query";
import type { PublishedComparison } from "@/lib/domain/figures/published-comparison";
import { monthOf } from "@/lib/domain/figures/published-facts";
import type { PublishedFigure } from "@/lib/domain/figures/published-figure";
import type { BudgetYear } from "@/lib/domain/period/period";
import { PUBLISHED_COLUMNS } from "../figures/execution-sql";
import { getExecution } from "../figures/get-execution";

/** Which published figures: of one scope, of one year, or all. */
export type PublishedFilter = { readonly scope?: string | null; readonly year?: BudgetYear | null };

const STATEMENT = {
  name: "published-figures",
  text: `SELECT ${PUBLISHED_COLUMNS}, true AS known
         FROM published_figure
         WHERE superseded_at IS NULL AND ($1::text IS NULL OR scope = $1) AND ($2::int IS NULL OR budget_year = $2)
         ORDER BY source_date DESC NULLS LAST, source, id LIMIT $3::int OFFSET $4::int`,
};

const COUNT = {
  name: "published-figures-count",
  text: `SELECT count(*)::integer AS total FROM published_figure
         WHERE superseded_at IS NULL AND ($1::text IS NULL OR scope = $1) AND ($2::int IS NULL OR budget_year = $2)`,
};

/** One page of published figures beside ours, and how many there are in all. */
export type PublishedPart = {
  readonly comparisons: readonly PublishedComparison[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
};

/**
 * Every published figure beside what the portal computes for the same scope and period, latest source first.
 * One statement for the figures and one per scope and period they speak of.
 */
export function listPublishedComparisons({
  scope = null,
  year = null,
}: PublishedFilter = {}): Promise<PublishedComparison[]> {
  return compare([scope, year, null, 0]);
}

/** One page of them: its cost is that of the page, however many figures were imported. */
export async function getPublishedPart(
  { scope = null, year = null }: PublishedFilter,
  page: number,
  size: number,
): Promise<PublishedPart> {
  const comparisons = await compare([scope, year, size, (page - 1) * size]);
  const { rows } = await publicPool().query<{ total: number }>({ ...COUNT, values: [scope, year] });
  return { comparisons, page, size, total: rows[0]?.total ?? 0 };
}

async function compare(values: readonly unknown[]): Promise<PublishedComparison[]> {
  const { rows: figures } = await publicPool().query<PublishedFigure>({ ...STATEMENT, values: [...values] });
  const views = new Map<string, ExecutionRequest>();
  for (const figure of figures) {
    const request = viewOf(figure);
    if (request) views.set(viewKey(figure), request);
  }
  const executions = await Promise.all([...views.values()].map((request) => getExecution(request)));
  const judged = new Map(executions.flatMap((view) => view?.published ?? []).map((one) => [one.figure.id, one]));
  return figures.map((figure) => judged.get(figure.id) ?? { figure, computed: null, verdict: "no-records" });
}

/** The view a figure speaks of; null when its source does not say where and when. */
function viewOf(figure: PublishedFigure): ExecutionRequest | null {
  const { scope, year } = figure;
  const through = monthOf(figure);
  const place = scope === null ? null : scopeFrom(scope);
  if (place === null || year === null || through === null) return null;
  return { scope: place, year, through, fund: null, basis: "reported", asOf: null, content: null };
}

function viewKey(figure: PublishedFigure): string {
  return `${figure.scope} ${figure.year} ${monthOf(figure)}`;
}
