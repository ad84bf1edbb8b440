import fc from "fast-check";
import { expect, test } from "vitest";
import { checkText } from "@/lib/domain/text-check/check-text";
import { markText } from "@/lib/domain/text-check/mark-text";
import { placesFrom } from "@/lib/domain/text-check/places";
import { readText } from "@/lib/domain/text-check/read-text";
import { generatedText } from "../../../support/text-check-generator";

const marked = (given: string) => {
  const reading = readText(given, placesFrom([]));
  const numbered = checkText(reading, []).map((finding, index) => ({ number: index + 1, finding }));
  return { text: reading.text, numbered, parts: markText(reading.text, numbered) };
};

test("the parts of a marked text are the text, and every finding is marked once", () => {
  fc.assert(
    fc.property(generatedText(null), ({ text: given }) => {
      const { text, numbered, parts } = marked(given);
      expect(parts.map((part) => part.text).join("")).toBe(text);
      expect(parts.flatMap(({ mark }) => mark?.findings ?? [])).toEqual(numbered);
    }),
    { numRuns: 50 },
  );
});

test("a figure that two findings are about bears the graver verdict", () => {
  const plan = {
    scope: "MTTN",
    year: 2023,
    through: 12,
    fund: "ALL",
    measure: "PLAN",
    amount: 78_700_000_000n,
  } as const;
  const reading = readText(
    "Tổng kế hoạch năm 2023 khu vực miền Trung là 78,7 tỷ đồng, gồm KCQG 28,4 tỷ đồng, KCĐP 40,3 tỷ đồng.",
    placesFrom([]),
  );
  const numbered = checkText(reading, [plan]).map((finding, index) => ({ number: index + 1, finding }));
  const [mark] = markText(reading.text, numbered).flatMap((part) => part.mark ?? []);
  expect(mark?.verdict).toBe("wrong");
  expect(mark?.findings.map(({ finding }) => [finding.kind, finding.verdict])).toEqual([
    ["sum", "wrong"],
    ["ours", "match"],
  ]);
});
