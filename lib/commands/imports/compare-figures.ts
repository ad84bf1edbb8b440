import type { StandingFigure } from "@/lib/db/published-figures";
import {
  mayBeOneDay,
  type PublishedFacts,
  printedAmount,
  printsTheSame,
  statementOf,
  subjectOf,
} from "@/lib/domain/figures/published-facts";
import type { PublishedRow } from "@/lib/intake/published-figures/read-published-figures";

/** A row of the file and the kept figure it is compared with. */
export type Beside = { readonly row: PublishedRow; readonly other: StandingFigure };

/** How the rows of a file stand to what is kept. */
export type Comparison = {
  readonly fresh: readonly PublishedRow[];
  /** Kept already, from the same source and with the same number. */
  readonly same: readonly Beside[];
  /** Kept from the same source with another number. */
  readonly contradicted: readonly Beside[];
  /** New, while another source states another number; both stay. */
  readonly disagreements: readonly Beside[];
  /** Amounts far beyond every amount kept: a unit may be mistaken. */
  readonly farBeyond: readonly PublishedRow[];
};

/** An amount this many times the largest one kept is worth a second look. */
const FAR = 10n;

/** Compares the rows of a file with the figures that stand, in one pass over each. */
export function compareWithStanding(rows: readonly PublishedRow[], standing: readonly StandingFigure[]): Comparison {
  const byStatement = grouped(standing, statementOf);
  const bySubject = grouped(oncePrinted(standing), subjectOf);
  const largest = standing.reduce((most, figure) => max(most, printedAmount(figure) ?? 0n), 0n);
  const fresh: PublishedRow[] = [];
  const same: Beside[] = [];
  const contradicted: Beside[] = [];
  const disagreements: Beside[] = [];
  const farBeyond: PublishedRow[] = [];
  for (const row of rows) {
    const amount = printedAmount(row) ?? 0n;
    if (largest > 0n && amount > largest * FAR) farBeyond.push(row);
    const own =
      byStatement.get(statementOf(row))?.filter((figure) => mayBeOneDay(figure.sourceDate, row.sourceDate)) ?? [];
    const [first] = own;
    const equal = own.find((figure) => printsTheSame(figure, row));
    if (equal) same.push({ row, other: equal });
    else if (first) contradicted.push({ row, other: first });
    else {
      fresh.push(row);
      const other = bySubject.get(subjectOf(row))?.find((figure) => !printsTheSame(figure, row));
      if (other) disagreements.push({ row, other });
    }
  }
  return { fresh, same, contradicted, disagreements, farBeyond };
}

/** Of figures of one subject that are printed alike one stands for all: who looks for another print meets it at once. */
function oncePrinted<Figure extends PublishedFacts>(figures: readonly Figure[]): readonly Figure[] {
  const seen = new Map<string, Figure>();
  for (const figure of figures) {
    const key = JSON.stringify([subjectOf(figure), figure.printed, figure.unit, figure.decimals]);
    if (!seen.has(key)) seen.set(key, figure);
  }
  return [...seen.values()];
}

function grouped<Figure extends PublishedFacts>(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => string,
): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return groups;
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
