import fs from "node:fs";
import { expect, test } from "vitest";
import { checkInvariants } from "@/lib/queries/invariants/list-invariants";
import { testDatabase } from "../../support/database";
import { addMoneyChain } from "../../support/money-chain";
import { ownConnection } from "../../support/own-connection";

const database = testDatabase();
const multiply = new URL("../../bench/multiply.sql", import.meta.url);

async function sums(source: string): Promise<bigint[]> {
  const { rows } = await database.owner.query<{ sums: string[] }>(
    `SELECT array[sum(plan), sum(released), sum(committed), sum(disbursed)]::text[] AS sums FROM ${source}`,
  );
  return (rows[0]?.sums ?? []).map(BigInt);
}

test("ten times the data is ten times the money, and breaks no invariant", async () => {
  await addMoneyChain(database.owner);
  const once = await sums("execution_fact");
  expect(once.every((sum) => sum > 0n)).toBe(true);
  await database.owner.query(fs.readFileSync(multiply, "utf8"));
  const tenTimes = once.map((sum) => sum * 10n);
  expect(await sums("execution_fact")).toEqual(tenTimes);
  expect(await sums("execution_monthly")).toEqual(tenTimes);
  const checks = await checkInvariants(ownConnection(database.owner));
  expect(checks.filter(({ failures }) => failures > 0)).toEqual([]);
});
