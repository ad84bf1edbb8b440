import type { Fund } from "../../fund";
import { type Dong, sumOf } from "../../money";
import type { BudgetYear } from "../../period/period";
import type { SummaryViewName } from "../figure-ref";
import type { Certified, Contribution, MoneyMove } from "./moved-document";
import type { MovedView, Moves } from "./moves";

/** The year, the funds and the provinces that count in a place. */
export type CountedCells = {
  readonly year: BudgetYear;
  readonly funds: readonly Fund[];
  readonly units: MovedView["units"];
};

type Cell = { readonly unitId: string; readonly fund: Fund };

/**
 * What moved an amount that a certified report supplies where there is one (domain §6): the reports that count now and
 * did not then, each with what it changes, and payments where no report counts. A merged province's own report stands for
 * all its parts.
 */
export function certifiedMoves(
  view: SummaryViewName,
  measure: Certified["measure"],
  { year, funds, units }: CountedCells,
  paid: readonly MoneyMove[],
  moves: Moves,
): Contribution[] {
  const reportOf = ({ unitId, fund }: Cell) =>
    moves.certified.find(
      (one) =>
        one.view === view && one.year === year && one.measure === measure && one.unitId === unitId && one.fund === fund,
    );
  const paidThen = ({ unitId, fund }: Cell): Dong =>
    measure === "ESTIMATE"
      ? 0n
      : (moves.paidThen.find(
          (one) => one.view === view && one.year === year && one.unitId === unitId && one.fund === fund,
        )?.amount ?? 0n);
  const since = ({ unitId, fund }: Cell) =>
    measure === "ESTIMATE" ? [] : paid.filter((move) => move.unitId === unitId && move.fund === fund);
  return units.flatMap(({ id, parts }) =>
    funds.flatMap((fund): Contribution[] => {
      const cells = [id, ...parts].map((unitId) => ({ unitId, fund }));
      const own = reportOf({ unitId: id, fund });
      const partThen = (cell: Cell) => reportOf(cell)?.was ?? paidThen(cell);
      if (own && own.is !== null) {
        const then = own.was ?? sumOf(cells.map(partThen));
        return own.document ? [{ document: own.document, amount: own.is - then, records: 1 }] : [];
      }
      return cells.flatMap((cell): Contribution[] => {
        const report = reportOf(cell);
        const payments = report && report.is !== null ? [] : since(cell);
        const changed = report?.document
          ? [{ document: report.document, amount: (report.is ?? paidThen(cell)) - partThen(cell), records: 1 }]
          : [];
        return [...changed, ...payments];
      });
    }),
  );
}
