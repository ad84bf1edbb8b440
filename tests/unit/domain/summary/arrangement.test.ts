import fc from "fast-check";
import { expect, test } from "vitest";
import { arrangeSummary } from "@/lib/domain/summary/arrange-summary";
import { figureKey } from "@/lib/domain/summary/figure-ref";
import { figuresOfPart } from "@/lib/domain/summary/figures-of-part";
import { arrangementOf, SUMMARY_SECTIONS, sectionsOf, USUAL_SECTIONS } from "@/lib/domain/summary/sections";
import { moneyRecords } from "../../../support/facts-of-records";
import { summaryOf } from "../../../support/summaries";

const chosen = fc.shuffledSubarray([...SUMMARY_SECTIONS], { minLength: 1 });

test("sections stand by their places, whatever order they are sent in, and those without one are left out", () => {
  fc.assert(
    fc.property(
      chosen,
      fc.shuffledSubarray([...SUMMARY_SECTIONS], { minLength: SUMMARY_SECTIONS.length }),
      (order, sent) => {
        const placed = sent.map((code) => ({ code, place: order.includes(code) ? order.indexOf(code) + 1 : null }));

        expect(sectionsOf(arrangementOf(placed))).toEqual(order);
      },
    ),
  );
});

test("the usual sections in their usual order are no arrangement, so that a section to come is printed too", () => {
  expect(arrangementOf(USUAL_SECTIONS.map((code, at) => ({ code, place: at + 1 })))).toBeNull();
  expect(arrangementOf(USUAL_SECTIONS.map((code) => ({ code, place: 7 })))).toBeNull();
});

test("suggested awards are printed only where the organiser puts them in", () => {
  expect(sectionsOf(null)).not.toContain("suggestions");
  expect(sectionsOf(arrangementOf(SUMMARY_SECTIONS.map((code) => ({ code, place: 1 }))))).toContain("suggestions");
});

test("a section that there is no more is left out of an old arrangement", () => {
  expect(sectionsOf(["plan", "abolished", "awards"])).toEqual(["plan", "awards"]);
});

test("an arranged summary has its parts in that order and exactly the numbers that they print", () => {
  fc.assert(
    fc.property(moneyRecords, chosen, (records, order) => {
      const summary = summaryOf(records);
      const arranged = arrangeSummary(summary, order);

      expect(arranged.parts.map(({ code }): string => code)).toEqual(
        order.filter((code) => summary.parts.some((part) => part.code === code)),
      );
      expect(new Set(arranged.figures.keys())).toEqual(new Set(arranged.parts.flatMap(figuresOfPart).map(figureKey)));
      for (const [key, figure] of arranged.figures) expect(figure).toBe(summary.figures.get(key));
    }),
  );
});
