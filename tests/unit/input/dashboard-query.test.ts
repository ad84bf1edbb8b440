import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DASHBOARD_PARAMS } from "@/lib/input/dashboard-problem";
import { parseDashboardQuery } from "@/lib/input/dashboard-query";
import { executionInput } from "@/lib/input/execution-input";

const noonInHanoi = new Date("2026-11-21T05:00:00Z");
const parse = (params: Record<string, string | string[] | undefined>) =>
  parseDashboardQuery(params, { kind: "nation" }, noonInHanoi);

test("an empty address asks for both funds as reported, in tỷ, with year and period left to the records", () => {
  expect(parse({})).toEqual({
    request: {
      scope: { kind: "nation" },
      year: null,
      through: null,
      fund: null,
      basis: "reported",
      asOf: null,
      content: null,
    },
    moneyUnit: "ty",
    problems: [],
  });
});

test("every value of the address is read", () => {
  const { request, moneyUnit, problems } = parse({
    year: "2023",
    through: "9",
    fund: "KCDP",
    basis: "34",
    asOf: "2023-10-26",
    content: "MODELS_MACHINERY_SXSH",
    in: "trieu",
  });

  expect(problems).toEqual([]);
  expect(moneyUnit).toBe("trieu");
  expect(request).toEqual({
    scope: { kind: "nation" },
    year: 2023,
    through: 9,
    fund: "KCDP",
    basis: "34",
    asOf: "2023-10-26",
    content: "MODELS_MACHINERY_SXSH",
  });
});

describe("a value that is not understood counts as absent and is named", () => {
  test.each([
    ["year", "abc", "query.malformed"],
    ["year", "1999", "query.out-of-range"],
    ["year", "99999999999999999999", "query.malformed"],
    ["year", "2023.5", "query.malformed"],
    ["year", "-1", "query.malformed"],
    ["through", "0", "query.out-of-range"],
    ["through", "13", "query.out-of-range"],
    ["through", "9 ", "query.malformed"],
    ["fund", "kcqg", "query.unknown-value"],
    ["fund", "constructor", "query.unknown-value"],
    ["basis", "63", "query.unknown-value"],
    ["asOf", "26/10/2023", "query.malformed"],
    ["asOf", "2023-02-30", "query.no-such-day"],
    ["asOf", "2023-13-01", "query.no-such-day"],
    ["asOf", "2026-11-22", "query.in-future"],
    ["asOf", "0000-01-01", "query.no-such-day"],
    ["asOf", "0001-01-01", "query.out-of-range"],
    ["content", "ND3'; DROP TABLE voucher --", "query.malformed"],
    ["content", "a\u0000b", "query.malformed"],
    ["in", "usd", "query.unknown-value"],
  ])("%s=%s", (param, given, code) => {
    const { request, moneyUnit, problems } = parse({ [param]: given });

    expect(problems).toEqual([{ param, code, given: given.replace("\u0000", "\uFFFD").slice(0, 40) }]);
    expect({ request, moneyUnit }).toEqual({ request: parse({}).request, moneyUnit: "ty" });
  });

  test("a repeated value, even twice the same", () => {
    expect(parse({ year: ["2023", "2023"] }).problems).toEqual([
      { param: "year", code: "query.repeated", given: "2023, 2023" },
    ]);
  });

  test("all of them at once", () => {
    const { problems } = parse({ year: "x", through: "x", fund: "x" });

    expect(problems.map(({ param }) => param)).toEqual(["year", "through", "fund"]);
  });
});

test("an empty value, as a form sends it, is no value", () => {
  expect(parse({ year: "", fund: "", asOf: "" }).problems).toEqual([]);
});

test("today's evening is now, by the calendar of Vietnam", () => {
  expect(parse({ asOf: "2026-11-21" })).toMatchObject({ request: { asOf: null }, problems: [] });
  const lateInUtc = new Date("2026-11-20T23:30:00Z");
  expect(parseDashboardQuery({ asOf: "2026-11-21" }, { kind: "nation" }, lateInUtc).problems).toEqual([]);
});

test("nothing that can stand in an address makes it throw", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.string({ unit: "binary" })),
    fc.constant(undefined),
  );
  const key = fc.oneof(fc.constantFrom(...DASHBOARD_PARAMS), fc.string(), fc.constant("__proto__"));
  fc.assert(
    fc.property(fc.dictionary(key, value), (params) => {
      for (const problem of parse(params).problems) expect(DASHBOARD_PARAMS).toContain(problem.param);
    }),
  );
});

describe("the API's question", () => {
  test("names each wrong value at its parameter", () => {
    const refused = executionInput.safeParse({ scope: "MTTN", year: "abc", groupBy: "province" });

    expect(refused.error?.issues.map(({ path }) => path)).toEqual([["groupBy"], ["year"]]);
  });

  test("takes VN by unit unless told otherwise, and knows a code from a text that is none", () => {
    expect(executionInput.parse({})).toMatchObject({
      scope: "VN",
      groupBy: "unit",
      request: { scope: { kind: "nation" } },
    });
    expect(executionInput.parse({ scope: "quang-tri-2025" })).toMatchObject({
      request: { scope: { kind: "unit", unitId: "quang-tri-2025" } },
    });
    expect(executionInput.parse({ scope: "bac" }).request?.scope).toEqual({ kind: "unit", unitId: "bac" });
    expect(executionInput.parse({ scope: "VN\u0000" }).request).toBeNull();
  });
});
