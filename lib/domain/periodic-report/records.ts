import { FUNDS, type Fund } from "../fund";
import { grouped } from "../grouped";
import { type Dong, sumOf } from "../money";
import { amountKey, type CellKey, cellKey } from "./cell";

/** Sums of the money facts of one content of one fund, of one unit or of several: the year's plan, and what was paid through the month. */
export type RecordedContent = {
  readonly fund: Fund;
  readonly content: string;
  readonly plan: Dong;
  readonly disbursed: Dong;
};
export type RecordedOutput = { readonly fund: Fund; readonly indicator: string; readonly achieved: bigint };

/** What the portal's own records say of a report's cells: PLAN by issued decisions, ACTUAL by vouchers, outputs by acceptances. */
export type RecordedCells = ReadonlyMap<CellKey, bigint>;

/** The records by the names of the cells; a fund without any record has none, not zero. */
export function recordedCells(
  contents: readonly RecordedContent[],
  outputs: readonly RecordedOutput[],
  nationalFundPlanned: boolean,
): RecordedCells {
  const cells = new Map<CellKey, bigint>();
  for (const fund of FUNDS) {
    const own = contents.filter((one) => one.fund === fund);
    // Once the Ministry has given the year's plan, a province without a line has zero.
    if (own.length === 0 && !(fund === "KCQG" && nationalFundPlanned)) continue;
    cells.set(amountKey(fund, "PLAN"), sumOf(own.map(({ plan }) => plan)));
    cells.set(amountKey(fund, "ACTUAL"), sumOf(own.map(({ disbursed }) => disbursed)));
    for (const [content, rows] of grouped(own, (one) => one.content)) {
      const plan = sumOf(rows.map((row) => row.plan));
      const disbursed = sumOf(rows.map((row) => row.disbursed));
      if (plan !== 0n) cells.set(amountKey(fund, "PLAN", content), plan);
      if (disbursed !== 0n) cells.set(amountKey(fund, "ACTUAL", content), disbursed);
    }
  }
  for (const { fund, indicator, achieved } of outputs) {
    if (achieved !== 0n) cells.set(cellKey({ of: "output", fund, indicator }), achieved);
  }
  return cells;
}

/** What a report begins with: everything it asks that the records know (số liệu điền sẵn). */
export function prefilled(records: RecordedCells, asked: ReadonlySet<CellKey>): ReadonlyMap<CellKey, bigint> {
  return new Map([...records].filter(([cell, amount]) => asked.has(cell) && amount >= 0n));
}
