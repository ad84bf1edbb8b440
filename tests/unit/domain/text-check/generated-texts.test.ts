import fc from "fast-check";
import { expect, test } from "vitest";
import { checkText } from "@/lib/domain/text-check/check-text";
import { placesFrom } from "@/lib/domain/text-check/places";
import { readText } from "@/lib/domain/text-check/read-text";
import { generatedText } from "../../../support/text-check-generator";

const check = (text: string) => checkText(readText(text, placesFrom([])), []);

test("nothing in a true report is called wrong, in whatever words and order its sentences stand", () => {
  fc.assert(
    fc.property(generatedText(null), ({ text }) => {
      expect(
        check(text)
          .filter(({ verdict }) => verdict === "wrong")
          .map(({ stated, sentence }) => [stated, text.normalize("NFC").slice(sentence.start, sentence.end)]),
      ).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test("of the percentages of a true report nine in ten are checked, not passed over", () => {
  let [all, checked] = [0, 0];
  for (const { text, stated } of fc.sample(generatedText(null), { numRuns: 300, seed: 7 })) {
    all += stated.length;
    checked += check(text).filter(
      ({ quantity, verdict }) => quantity?.noun === "%" && verdict !== "not-checkable",
    ).length;
  }
  expect(checked / all).toBeGreaterThan(0.9);
});

test("of false percentages at least ninety-five in a hundred are caught", () => {
  const shift = fc.oneof(fc.integer({ min: 25, max: 300 }), fc.integer({ min: -300, max: -25 }));
  const texts = fc.sample(generatedText(shift), { numRuns: 600, seed: 11 });
  const caught = texts.filter(({ text, falseAt }) =>
    check(text).some(({ verdict, stated }) => verdict === "wrong" && stated === falseAt),
  );
  expect(caught.length / texts.length).toBeGreaterThanOrEqual(0.95);
});
