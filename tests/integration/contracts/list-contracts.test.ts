import { expect, test } from "vitest";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { sumOf } from "@/lib/domain/money";
import { contractsQueryInput } from "@/lib/input/contracts-query";
import { listContracts } from "@/lib/queries/contracts/list-contracts";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";
import { viewOf } from "../../support/views";

testDatabase({ sample: true });
const asked = (given: Record<string, string>) => contractsQueryInput.parse(given);

test("the contracts of a province and year add up to what its figures call contracted, in each month", async () => {
  const { byUnit, byMonth } = await viewOf("VN", { year: 2026, through: 12, basis: "34" });
  for (const { key, columns } of byUnit.slice(0, 5)) {
    const { totals } = await listContracts(PUBLIC_SCOPE, asked({ unitId: key, year: "2026" }));
    expect({ key, committed: totals.value }).toEqual({ key, committed: columns.ALL?.committed });
  }
  for (const { month, columns } of byMonth) {
    const { totals } = await listContracts(PUBLIC_SCOPE, asked({ month: String(month), year: "2026" }));
    expect({ month, committed: totals.value }).toEqual({ month, committed: columns.ALL?.committed ?? 0n });
  }
});

test("every page together is the whole list, and its sum", async () => {
  const first = await listContracts(PUBLIC_SCOPE, asked({ year: "2026", size: "200" }));
  const pages = Math.ceil(first.total / 200);
  const rest = await Promise.all(
    Array.from({ length: pages - 1 }, (_, at) =>
      listContracts(PUBLIC_SCOPE, asked({ year: "2026", size: "200", page: String(at + 2) })),
    ),
  );
  const items = [first, ...rest].flatMap((list) => list.items);
  expect(new Set(items.map(({ id }) => id)).size).toBe(first.total);
  expect(sumOf(items.map(({ value }) => value))).toBe(first.totals.value);
});

test("a province's people find their own province's contracts alone, by number and without accents", async () => {
  const scope = readScope(anActor("PROVINCE_OFFICER"));
  const own = await listContracts(scope, asked({}));
  expect(own.total).toBeGreaterThan(0);
  const elsewhere = await listContracts(scope, asked({ unitId: "ha-noi" }));
  expect(elsewhere.total).toBe(0);
  const [one] = own.items;
  const found = await listContracts(scope, asked({ q: one?.number.replace("Đ", "d").toLowerCase() ?? "" }));
  expect(found.items.map(({ number }) => number)).toContain(one?.number);
});
