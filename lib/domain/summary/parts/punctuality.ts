import { compareRatios } from "../../figures/unit-order";
import type { FigureRef, PunctualNumber } from "../figure-ref";
import { type RankedProvince, rankedBy } from "../ranking";
import { type Clause, clause, figure, type SummarySentence } from "../sentence";
import type { SummaryFacts } from "../summary-facts";
import { readFigure } from "../summary-figure";
import type { SummaryTable } from "../summary-table";
import { MOST_NAMED } from "../thresholds";
import { listed } from "./listed-provinces";
import { rankedTable } from "./ranked-table";

const NUMBERS = ["due", "accepted", "acceptedInTime", "reported", "reportedInTime", "reportsInTime"] as const;

/** Part E, keeping days (chấp hành thời hạn): đề án accepted and periodic reports certified in time, as far as records tell. */
export function punctualSentences(facts: SummaryFacts): SummarySentence[] {
  const before = { kind: "year", year: facts.views.before.query.year } as const;
  const accepted = known("due", facts)
    ? [
        clause("accepted-in-time", {
          ...{ before, accepted: number("accepted"), due: number("due"), inTime: number("acceptedInTime") },
        }),
        ...lowest("acceptances", facts),
      ]
    : [clause("accepted-unknown")];
  const reported = known("reported", facts)
    ? [
        clause("reported-in-time", {
          ...{ before, reportedInTime: number("reportedInTime"), reported: number("reported") },
          ...{ reportsInTime: number("reportsInTime") },
        }),
        ...lowest("reports", facts),
      ]
    : [clause("reported-unknown")];
  return [
    { id: "provinces.accepted", clauses: accepted },
    { id: "provinces.reported", clauses: reported },
  ];
}

/** Those furthest from keeping every day; nobody where all kept the same part, so that nobody is named by the alphabet. */
function lowest(criterion: "acceptances" | "reports", facts: SummaryFacts): Clause[] {
  const ranked = rankedBy(criterion, facts);
  const best = ranked[0]?.ratio;
  const late = ranked.filter(({ ratio }: RankedProvince) => best !== undefined && compareRatios(ratio, best) < 0);
  if (late.length === 0) return [];
  const of = listed(late.slice(-MOST_NAMED).reverse());
  return [clause("in-time-lowest", { lowest: { kind: "list", of } })];
}

function known(of: PunctualNumber, facts: SummaryFacts): boolean {
  return readFigure(punctual(of, null), facts).value !== null;
}

function number(of: PunctualNumber) {
  return figure(punctual(of, null));
}

function punctual(of: PunctualNumber, unitId: string | null): FigureRef {
  return { kind: "punctual", view: "now", of, unitId };
}

/** The table of keeping days, the best first; null where nothing fell due. */
export function punctualTable(facts: SummaryFacts): SummaryTable | null {
  const numbers = NUMBERS.filter((of) => known(of, facts));
  if (numbers.length === 0) return null;
  const ranked = rankedBy(known("due", facts) ? "acceptances" : "reports", facts);
  return rankedTable("punctuality", ranked, facts, (unitId) =>
    numbers.map((of) => ({ key: of, of: punctual(of, unitId) })),
  );
}
