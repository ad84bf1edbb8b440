import type { FundColumn } from "@/lib/domain/fund";
import { parseCsv } from "../../reference/csv";
import { dataFile } from "../../reference/data-file";
import type { IndicatorCode } from "../../reference/indicators";
import { million } from "../chance/shares";

/** A regional sum the sample must reproduce to the đồng. */
export type MoneyFixture = {
  readonly scope: string;
  readonly year: number;
  readonly through: number;
  readonly fund: FundColumn;
  readonly measure: string;
  readonly amount: bigint;
};

/** A regional count of outputs the sample must reproduce. */
export type OutputFixture = {
  readonly scope: string;
  readonly year: number;
  readonly through: number;
  readonly indicator: IndicatorCode;
  readonly kind: string;
  readonly value: number;
};

/** regional-fixture.csv: unrounded, invented money that gives every published figure when rounded once. */
export const MONEY_FIXTURES: readonly MoneyFixture[] = parseCsv(dataFile("regional-fixture.csv")).map((line) => ({
  scope: line.scope ?? "",
  year: Number(line.year),
  through: Number(line.through_month),
  fund: line.fund as FundColumn,
  measure: line.measure ?? "",
  amount: million(Number(line.million_dong)),
}));

/** outputs-fixture.csv: the outputs the same sources print. */
export const OUTPUT_FIXTURES: readonly OutputFixture[] = parseCsv(dataFile("outputs-fixture.csv")).map((line) => ({
  scope: line.scope ?? "",
  year: Number(line.year),
  through: Number(line.through_month),
  indicator: line.indicator as IndicatorCode,
  kind: line.kind ?? "",
  value: Number(line.value),
}));

/** The amount a fixture gives, or null where the sample is free. */
export function fixedAmount(
  scope: string,
  year: number,
  through: number,
  fund: FundColumn,
  measure: string,
): bigint | null {
  return (
    MONEY_FIXTURES.find(
      (row) =>
        row.scope === scope &&
        row.year === year &&
        row.through === through &&
        row.fund === fund &&
        row.measure === measure,
    )?.amount ?? null
  );
}
