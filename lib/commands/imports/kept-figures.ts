import type { Transaction } from "@/lib/db/transaction";
import { dongPer, readPrinted } from "@/lib/domain/figures/printed-number";
import { type PublishedRow, sameFigure } from "@/lib/intake/published-figures/read-published-figures";
import type { PublishedFacts } from "@/lib/intake/published-figures/read-row";

/** The published figures the portal keeps, ready to be compared with those of a file. */
export async function loadKept(db: Transaction): Promise<PublishedFacts[]> {
  return db.query<PublishedFacts>(
    `SELECT scope, budget_year AS year, through_month AS through, fund, content_group AS "contentGroup", measure, printed,
            unit, decimals, source, source_date::text AS "sourceDate", note
     FROM published_figure ORDER BY id`,
  );
}

/** A figure of the file that another source states otherwise; both are kept. */
export type Disagreement = { readonly row: PublishedRow; readonly other: PublishedFacts };

/** How the rows of a file stand to what is kept: new, there already, against their own source, or against another. */
export function compareWithKept(rows: readonly PublishedRow[], kept: readonly PublishedFacts[]) {
  const bySource = new Map(kept.map((figure) => [sameFigure(figure), figure]));
  const fresh: PublishedRow[] = [];
  const contradicted: Disagreement[] = [];
  const disagreements: Disagreement[] = [];
  for (const row of rows) {
    const own = bySource.get(sameFigure(row));
    if (own && !states(own, row)) contradicted.push({ row, other: own });
    if (own) continue;
    fresh.push(row);
    const other = kept.find(
      (figure) => figure.source !== row.source && speaksOf(figure) === speaksOf(row) && !states(figure, row),
    );
    if (other) disagreements.push({ row, other });
  }
  return { fresh, contradicted, disagreements };
}

function speaksOf({ scope, year, through, fund, contentGroup, measure }: PublishedFacts): string {
  return JSON.stringify([scope, year, through, fund, contentGroup, measure]);
}

/** Whether two figures print the same number of the same unit, however they group its digits. */
function states(a: PublishedFacts, b: PublishedFacts): boolean {
  const sameUnit = a.unit === b.unit || (dongPer(a.unit) !== null && dongPer(a.unit) === dongPer(b.unit));
  return sameUnit && a.decimals === b.decimals && units(a) === units(b);
}

function units({ printed, decimals }: PublishedFacts): string {
  return readPrinted(printed, decimals)?.units.toString() ?? printed;
}
