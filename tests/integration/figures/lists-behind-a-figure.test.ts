import { expect, test } from "vitest";
import { recordsOf } from "@/components/explain/list-addresses";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ExecutionRequest } from "@/lib/domain/figures/execution-query";
import type { Measure } from "@/lib/domain/figures/measures";
import type { FundColumn } from "@/lib/domain/fund";
import { contractsQueryInput } from "@/lib/input/contracts-query";
import { vouchersQueryInput } from "@/lib/input/vouchers-query";
import { listContracts } from "@/lib/queries/contracts/list-contracts";
import { getExplanation } from "@/lib/queries/figures/get-explanation";
import { listVouchers } from "@/lib/queries/vouchers/list-vouchers";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";
import { asking } from "../../support/views";

testDatabase({ sample: true });

const given = (address: string) => Object.fromEntries(new URL(address, "http://portal").searchParams);

/** What the list at an address counts and adds up. */
async function listedAt(address: string): Promise<{ count: number; amount: bigint }> {
  if (address.startsWith("/contracts")) {
    const { total, totals } = await listContracts(
      readScope(anActor("AUDITOR")),
      contractsQueryInput.parse(given(address)),
    );
    return { count: total, amount: totals.value };
  }
  const { total, totals } = await listVouchers(readScope(anActor("AUDITOR")), vouchersQueryInput.parse(given(address)));
  return { count: total, amount: totals.disbursed };
}

const FIGURES: readonly [string, Partial<ExecutionRequest>, Measure, FundColumn][] = [
  ["MTTN", { year: 2023, through: 9 }, "committed", "ALL"],
  ["MTTN", { year: 2023, through: 9 }, "disbursed", "ALL"],
  ["BAC", { year: 2024, through: 6 }, "disbursed", "KCQG"],
  ["quang-tri-2025", { year: 2026, through: 10 }, "disbursed", "KCDP"],
  ["VN", { year: 2025, through: 12, content: "ND3" }, "committed", "KCDP"],
  ["VN", { year: 2025, through: 11, fund: "KCQG" }, "disbursed", "ALL"],
];

test.each(FIGURES)(
  "all that %s %o %s of %s counts stands in one list, and each month in its own",
  async (...figure) => {
    const [scope, period, measure, column] = figure;
    const explanation = await getExplanation(asking(scope, period), measure, column);
    if (!explanation) throw new Error("nothing to explain");
    const which = measure === "committed" ? "contracts" : "vouchers";
    const months = explanation.documents[which];
    const lists = recordsOf(explanation.execution);
    const whole = lists.ofAll(which, months);
    const value = explanation.terms[0]?.value ?? 0n;
    expect(value).toBeGreaterThan(0n);
    expect(await listedAt(whole ?? "")).toEqual({
      count: months.reduce((sum, { count }) => sum + count, 0),
      amount: value,
    });
    for (const month of months.slice(0, 4)) {
      const { count, amount } = month;
      expect({ month, ...(await listedAt(lists.ofMonth(which, month))) }).toEqual({ month, count, amount });
    }
  },
);

test("a figure of two years has no single list, and each of its months still has its own", async () => {
  const explanation = await getExplanation(asking("MTTN", { year: 2023, through: 9 }), "actualGrowth", "ALL");
  if (!explanation) throw new Error("nothing to explain");
  const { vouchers } = explanation.documents;
  expect(new Set(vouchers.map(({ year }) => year))).toEqual(new Set([2022, 2023]));
  expect(recordsOf(explanation.execution).ofAll("vouchers", vouchers)).toBeNull();
});
