import { expect, test } from "vitest";
import { correctionOf } from "@/lib/documents/dashboard/beside-table";
import { aPublishedFigure } from "../../support/a-published-figure";

test("a published figure that was corrected says so beside itself, with the day; one that stands says nothing", () => {
  const corrected = aPublishedFigure({ correctedOn: "2026-11-03" });
  expect(correctionOf(corrected, "vi")).toBe("đính chính ngày 03/11/2026");
  expect(correctionOf(corrected, "en")).toMatch(/^corrected on /);
  expect(correctionOf(aPublishedFigure(), "vi")).toBeNull();
});
