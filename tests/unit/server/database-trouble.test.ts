import { expect, test } from "vitest";
import { databaseTrouble } from "@/lib/server/database-trouble";

const sqlError = (code: string) => Object.assign(new Error("from the database"), { code });

test.each([
  ["08006", "unavailable"],
  ["57P01", "unavailable"],
  ["57014", "unavailable"],
  ["53300", "unavailable"],
  ["ECONNREFUSED", "unavailable"],
  ["55P03", "busy"],
  ["40001", "conflict"],
  ["40P01", "conflict"],
  ["23505", "conflict"],
  ["23514", "conflict"],
  ["22P02", "bad-value"],
  ["22021", "bad-value"],
  ["42501", "denied"],
  ["P2002", "conflict"],
  ["P1001", "unavailable"],
  ["42P01", null],
] as const)("%s means %s", (code, trouble) => {
  expect(databaseTrouble(sqlError(code))).toBe(trouble);
});

test("the driver's own words for a lost or slow connection are understood", () => {
  for (const words of [
    "Connection terminated unexpectedly",
    "timeout exceeded when trying to connect",
    "Query read timeout",
  ])
    expect(databaseTrouble(new Error(words))).toBe("unavailable");
});

test("a server that lets nobody in is not available, whatever its code", () => {
  expect(databaseTrouble(Object.assign(sqlError("55000"), { severity: "FATAL" }))).toBe("unavailable");
});

test("a trouble wrapped in another error is found; a bug is not one", () => {
  expect(databaseTrouble(new Error("outer", { cause: sqlError("08001") }))).toBe("unavailable");
  expect(databaseTrouble(new AggregateError([sqlError("ECONNREFUSED")]))).toBe("unavailable");
  expect(databaseTrouble(new TypeError("x is not a function"))).toBeNull();
  expect(databaseTrouble("text")).toBeNull();
});
