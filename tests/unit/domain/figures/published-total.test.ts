import { describe, expect, test } from "vitest";
import { composeExecution } from "@/lib/domain/figures/compose-execution";
import type { PublishedFigure } from "@/lib/domain/figures/published-figure";
import { aPublishedFigure } from "../../../support/a-published-figure";
import { factsOf, type MoneyRecord } from "../../../support/facts-of-records";

const CONFERENCE = "Hội nghị khuyến công 2023";

const view = (published: readonly PublishedFigure[], records: readonly MoneyRecord[] = []) =>
  composeExecution({
    ...factsOf(records, [], null),
    nationalFundPlanned: { now: false, before: false },
    published,
  });

const bothPlans = [aPublishedFigure({}), aPublishedFigure({ fund: "KCDP", printed: "99,2" })];
const bothActuals = [
  aPublishedFigure({ measure: "ACTUAL", through: 9, printed: "18,3" }),
  aPublishedFigure({ measure: "ACTUAL", through: 9, fund: "KCDP", printed: "27,6" }),
];

describe("both funds published by one source, and their total not", () => {
  test("the total is their sum, marked published, and shares follow", () => {
    const { total } = view([...bothPlans, ...bothActuals]);

    expect([total.ALL?.plan, total.ALL?.actual]).toEqual([170_700_000_000n, 45_900_000_000n]);
    expect(total.ALL?.origin).toEqual({ plan: "published", actual: "published", estimate: null });
    expect(total.ALL?.executed).toEqual({ part: 45_900_000_000n, whole: 170_700_000_000n });
    expect(total.KCQG?.planShare).toEqual({ part: 71_500_000_000n, whole: 170_700_000_000n });
    expect(total.KCDP?.actualShare).toEqual({ part: 27_600_000_000n, whole: 45_900_000_000n });
  });

  test("a note says that it was added, of which source, and how far rounding may take it", () => {
    const { notes } = view(bothPlans);

    expect(notes).toContainEqual({
      code: "published-sum",
      measure: "plan",
      source: CONFERENCE,
      margin: 100_000_000n,
    });
    expect(notes.filter(({ code }) => code === "published-figure")).toEqual([]);
  });

  test("another source's ratio is judged by the rounding interval of the sum", () => {
    const share = aPublishedFigure({ measure: "planShare", printed: "41,8", unit: "%", source: "Báo khác" });
    const verdict = (printed: string) =>
      view([...bothPlans, { ...share, printed }]).published.find((one) => one.figure.id === share.id)?.verdict;

    expect([verdict("41,9"), verdict("41,8"), verdict("41,5")]).toEqual(["equal", "within-rounding", "different"]);
  });

  test("the source may be spelt with another dash or case", () => {
    const { total } = view([
      aPublishedFigure({ source: "Hội nghị – khuyến công 2023" }),
      aPublishedFigure({ fund: "KCDP" }),
    ]);

    expect(total.ALL?.plan).toBe(143_000_000_000n);
  });

  test("releases of the total are the national fund's, published or not", () => {
    const released = aPublishedFigure({ measure: "RELEASED", through: 9, printed: "18,3" });
    const { total } = view([...bothPlans, released]);

    expect(total.ALL?.released).toBe(18_300_000_000n);
    expect(total.ALL?.releasedOfPlan).toEqual({ part: 18_300_000_000n, whole: 71_500_000_000n });
  });
});

describe("no total is made", () => {
  test("of two sources", () => {
    const { total, notes } = view([
      aPublishedFigure({}),
      aPublishedFigure({ fund: "KCDP", source: "Báo cáo tổng kết" }),
    ]);

    expect([total.ALL?.plan, total.KCQG?.planShare]).toEqual([null, null]);
    expect(notes.flatMap((note) => (note.code === "published-figure" ? [note.source] : []))).toEqual([
      CONFERENCE,
      "Báo cáo tổng kết",
    ]);
  });

  test("where it is published itself", () => {
    const { total } = view([...bothPlans, aPublishedFigure({ fund: "ALL", printed: "170,8" })]);

    expect(total.ALL?.plan).toBe(170_800_000_000n);
  });

  test("where one fund has records: a published figure is never added to them", () => {
    const recorded: MoneyRecord = {
      ...{ year: "now", recordedId: "north", fund: "KCQG", item: "a", month: 0 },
      ...{ plan: 5n, released: 0n, committed: 0n, disbursed: 0n, paidLater: 0n },
    };
    const { total } = view(bothPlans, [recorded]);

    expect([total.KCQG?.plan, total.KCDP?.plan, total.ALL?.plan]).toEqual([5n, 99_200_000_000n, 5n]);
  });
});
