import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareSummaries } from "@/lib/domain/summary/compare-summaries";
import { composeSummary } from "@/lib/domain/summary/compose-summary";
import { heldAgainst } from "@/lib/domain/summary/held-against";
import { keepSummary, readKeptSummary } from "@/lib/queries/summary/kept/kept-summary";
import { certifiedAmounts, moneyRecords } from "../../../support/facts-of-records";
import { factsOfSummary, paid, planned, summaryOf, TY } from "../../../support/summaries";

test("a summary read back from where it was kept is the same summary, whatever it holds", () => {
  fc.assert(
    fc.property(moneyRecords, certifiedAmounts, (records, certified) => {
      const summary = summaryOf(records, certified);
      const read = readKeptSummary(JSON.parse(keepSummary(summary)));

      expect(read).toEqual(summary);
      expect(keepSummary(read)).toBe(keepSummary(summary));
      expect(compareSummaries(summary, read)).toEqual({ figures: [], sentences: [] });
    }),
  );
});

test("what was never a summary is not taken for one", () => {
  expect(() => readKeptSummary({ scope: {}, parts: [], figures: [], notes: [] })).toThrow();
});

describe("of two summaries of one year", () => {
  const before = summaryOf([...planned("now", TY), ...paid("now", TY / 4n, "KCDP")]);
  const later = summaryOf([...planned("now", TY), ...paid("now", TY / 4n, "KCDP"), ...paid("now", TY / 8n, "KCQG")]);

  test("every number that a payment moved is named with what it was and what it is", () => {
    const { figures } = compareSummaries(before, later);
    const moved = figures.find(({ key }) => key === "now.actual.ALL");

    expect(moved?.before?.value).toEqual({ kind: "money", amount: (3n * TY) / 4n });
    expect(moved?.after?.value).toEqual({ kind: "money", amount: (9n * TY) / 8n });
    expect(figures.map(({ key }) => key)).not.toContain("now.plan.ALL");
  });

  test("a sentence that says other things is named, and one that only has other numbers is not", () => {
    const { sentences } = compareSummaries(before, later);

    expect(sentences).toContainEqual({ id: "so-far.KCQG", in: "both" });
    expect(sentences.map(({ id }) => id)).not.toContain("so-far.total");
  });

  test("a share of the same size is the same, whatever amounts it is of", () => {
    const doubled = summaryOf([...planned("now", 2n * TY), ...paid("now", TY / 2n, "KCDP")]);
    const keys = compareSummaries(before, doubled).figures.map(({ key }) => key);

    expect(keys).toContain("now.plan.KCDP");
    expect(keys).not.toContain("now.executed.ALL");
  });
});

test("a number that was printed is compared with what it is now, also where no sentence speaks of it any more", () => {
  const slow = [...planned("now", TY), ...paid("now", TY / 2n, "KCDP")].filter(
    ({ recordedId, disbursed }) => recordedId !== "north" || disbursed === 0n,
  );
  const printed = summaryOf(slow);
  const facts = factsOfSummary([...planned("now", TY), ...paid("now", TY / 2n, "KCDP")]);
  const key = "now.behind@unit:north";
  const live = heldAgainst(printed, composeSummary(facts), facts);

  expect(printed.figures.get(key)?.value).toMatchObject({ kind: "money" });
  expect(composeSummary(facts).figures.has(key)).toBe(false);
  expect(live.figures.get(key)?.value).toEqual({ kind: "money", amount: 0n });
});
