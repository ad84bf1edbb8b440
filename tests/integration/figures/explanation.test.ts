import { describe, expect, test } from "vitest";
import type { ExplainedTerm, Explanation } from "@/lib/domain/figures/explanation";
import type { Measure } from "@/lib/domain/figures/measures";
import type { FundColumn } from "@/lib/domain/fund";
import { getExplanation } from "@/lib/queries/figures/get-explanation";
import { testDatabase } from "../../support/database";
import { asking } from "../../support/views";

testDatabase({ sample: true });

async function explained(
  measure: Measure,
  column: FundColumn,
  scope = "MTTN",
  year = 2023,
  through: 9 | 6 = 9,
): Promise<Explanation> {
  const explanation = await getExplanation(asking(scope, { year, through }), measure, column);
  if (!explanation) throw new Error("nothing to explain");
  return explanation;
}

const sum = (amounts: readonly (bigint | null)[]) =>
  amounts.reduce<bigint>((whole, amount) => whole + (amount ?? 0n), 0n);
const rowsOf = (term: ExplainedTerm | undefined) => sum(term?.rows.map(({ amount }) => amount) ?? []);
const amountsOf = (documents: readonly { readonly amount: bigint }[]) => sum(documents.map(({ amount }) => amount));

describe("how a figure is computed", () => {
  test.each([
    ["executed", "ALL"],
    ["executed", "KCQG"],
    ["planGrowth", "ALL"],
    ["actualGrowth", "ALL"],
    ["planShare", "KCQG"],
    ["planShareOfNation", "KCDP"],
    ["releasedOfPlan", "KCQG"],
    ["plan", "ALL"],
    ["committed", "KCDP"],
  ] as const)("%s of %s: every amount in the formula is the sum of its provinces", async (measure, column) => {
    const { terms, formula } = await explained(measure, column);

    expect(terms).toHaveLength(formula ? 2 : 1);
    for (const term of terms) expect(rowsOf(term)).toBe(term.value ?? 0n);
  });

  test("a ratio is made of exactly its two amounts", async () => {
    const { ratio, terms } = await explained("executed", "ALL");

    expect(ratio).toEqual({ part: terms[0]?.value, whole: terms[1]?.value });
  });

  test("a decision bears its province's name of that day: Thừa Thiên Huế in 2023, Huế in 2025", async () => {
    const hueNames = async (year: number) =>
      (await explained("plan", "KCDP", "hue", year)).documents.decisions
        .filter((decision) => decision.year === year)
        .map((decision) => decision.unit?.name);

    expect(new Set(await hueNames(2023))).toEqual(new Set(["Thừa Thiên Huế"]));
    expect(new Set(await hueNames(2025))).toEqual(new Set(["Huế"]));
  });

  test("the national plan is broken down by all provinces of the country", async () => {
    const { terms } = await explained("planShareOfNation", "KCDP");

    expect(terms.map((term) => [term.scopeLabel, term.rows.length])).toEqual([
      ["miền Trung - Tây Nguyên", 15],
      ["Việt Nam", 63],
    ]);
  });

  test("last year's amount is named as last year's", async () => {
    const { terms } = await explained("actualGrowth", "ALL");

    expect(terms.map(({ amount, year, through }) => [amount, year, through])).toEqual([
      ["actual", 2023, 9],
      ["actual", 2022, 9],
    ]);
  });
});

describe("the documents behind a figure", () => {
  test("of a plan are the issued decisions, which add up to it", async () => {
    const { documents, terms } = await explained("plan", "ALL");

    expect(amountsOf(documents.decisions)).toBe(terms[0]?.value);
    expect(documents.decisions.every(({ number, signedOn }) => number !== "" && signedOn.length === 10)).toBe(true);
    expect([documents.releases, documents.contracts, documents.vouchers, documents.reports]).toEqual([[], [], [], []]);
  });

  test("of what was released are the tranches", async () => {
    const { documents, terms } = await explained("released", "KCQG", "BAC", 2024, 6);

    expect(amountsOf(documents.releases)).toBe(terms[0]?.value);
  });

  test("of what was executed are payments counted by month, never one by one", async () => {
    const { documents, terms } = await explained("actual", "ALL");

    expect(amountsOf(documents.vouchers)).toBe(terms[0]?.value);
    expect(documents.vouchers.every(({ month, year }) => month <= 9 && year === 2023)).toBe(true);
    expect(Object.keys(documents.vouchers[0] ?? {}).sort()).toEqual(["amount", "count", "fund", "month", "year"]);
  });

  test("of an estimate are the certified reports", async () => {
    const { documents, terms } = await explained("estimate", "ALL", "BAC", 2024, 6);

    expect(amountsOf(documents.reports)).toBe(terms[0]?.value);
    expect(new Set(documents.reports.map(({ unit }) => unit.id)).size).toBe(28);
  });

  test("on a past evening are those issued by then", async () => {
    const request = asking("MTTN", { year: 2023, through: 9, asOf: "2023-03-31" });
    const explanation = await getExplanation(request, "plan", "ALL");

    expect(amountsOf(explanation?.documents.decisions ?? [])).toBe(explanation?.terms[0]?.value ?? 0n);
    expect(explanation?.documents.decisions.every(({ signedOn }) => signedOn <= "2023-03-31")).toBe(true);
  });
});

test("what was published stands beside it", async () => {
  const { published } = await explained("executed", "ALL");

  expect(published.map(({ figure, verdict }) => [figure.printed, verdict])).toEqual([["58,3", "equal"]]);
});

test("a fund the view leaves out, or a province that never was, has no explanation", async () => {
  expect(await getExplanation(asking("MTTN", { fund: "KCQG" }), "plan", "KCDP")).toBeNull();
  expect(await getExplanation(asking("atlantis"), "plan", "ALL")).toBeNull();
});
