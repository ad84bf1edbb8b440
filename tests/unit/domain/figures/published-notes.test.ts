import { describe, expect, test } from "vitest";
import { composeExecution } from "@/lib/domain/figures/compose-execution";
import { aPublishedFigure } from "../../../support/a-published-figure";
import { factsOf } from "../../../support/facts-of-records";

const NONE = { now: false, before: false };
const view = (...published: ReturnType<typeof aPublishedFigure>[]) =>
  composeExecution({ ...factsOf([], [], null), nationalFundPlanned: NONE, published });

describe("a published figure's note", () => {
  test("is told beside the amount it stands for: of which measure, year and fund", () => {
    const { notes } = view(
      aPublishedFigure({ fund: "ALL", note: "gần" }),
      aPublishedFigure({ year: 2022, fund: "KCDP", note: "không gồm đối ứng" }),
    );

    expect(notes).toContainEqual({ code: "source-note", measure: "plan", year: 2023, column: "ALL", note: "gần" });
    expect(notes).toContainEqual({
      ...{ code: "source-note", measure: "plan", year: 2022, column: "KCDP" },
      note: "không gồm đối ứng",
    });
  });

  test("is told for each fund that a total was added from", () => {
    const { notes } = view(
      aPublishedFigure({ fund: "KCQG", note: "gần" }),
      aPublishedFigure({ fund: "KCDP", note: null }),
    );

    expect(notes.filter(({ code }) => code === "source-note")).toEqual([
      { code: "source-note", measure: "plan", year: 2023, column: "KCQG", note: "gần" },
    ]);
  });

  test("is not told where the figure does not stand", () => {
    const { notes } = view(
      aPublishedFigure({ note: "cũ", sourceDate: "2023-01-01" }),
      aPublishedFigure({ note: null, sourceDate: "2023-10-26", printed: "72,0" }),
    );

    expect(notes.filter(({ code }) => code === "source-note")).toEqual([]);
  });
});

describe("a plan figure without a month", () => {
  test("stands for its year, which is all a plan is of", () => {
    const { total } = view(aPublishedFigure({ through: null }));

    expect([total.KCQG?.plan, total.KCQG?.origin.plan]).toEqual([71_500_000_000n, "published"]);
  });

  test("is compared on every page of the year, as its growth and its shares are", () => {
    const { published } = view(
      aPublishedFigure({ through: null }),
      aPublishedFigure({ through: null, measure: "planGrowth", unit: "%", printed: "8,5" }),
      aPublishedFigure({ through: null, measure: "ACTUAL" }),
    );

    expect(published.map(({ figure }) => figure.measure)).toEqual(["PLAN", "planGrowth"]);
  });

  test("gives way to a later source that names the month", () => {
    const { total } = view(
      aPublishedFigure({ through: null, sourceDate: "2023-01-10" }),
      aPublishedFigure({ printed: "72,0", source: "Báo cáo", sourceDate: "2023-10-26" }),
    );

    expect(total.KCQG?.plan).toBe(72_000_000_000n);
  });
});
