import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passageFrom, proseFault } from "@/lib/domain/summary/passages";
import { checkProse, readProse } from "@/lib/domain/summary/prose";
import { usualProse, writeSentence } from "@/lib/format/summary/write-sentence";
import { paid, planned, summaryOf, TY } from "../../../support/summaries";

const PLACES = ["executed", "plan"];

describe("prose around the numbers of a sentence", () => {
  test("keeps its words and names its places, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "grapheme" }), (text) => {
        const again = readProse(text)
          .map((piece) => (piece.kind === "words" ? piece.text : `{${piece.name}}`))
          .join("");
        expect(again).toBe(text);
      }),
    );
  });

  test("says which number it lost, and which it never had", () => {
    expect(checkProse("đạt {executed} kế hoạch ({total})", PLACES)).toEqual({
      unknown: ["total"],
      lost: ["plan"],
      typedNumber: false,
    });
  });

  test("is refused with a typed number, in whatever digits, and with a place that is none", () => {
    expect(proseFault("đạt 58,3% kế hoạch", PLACES)).toEqual({ code: "typed-number" });
    expect(proseFault("đạt ٥٨ kế hoạch", PLACES)).toEqual({ code: "typed-number" });
    expect(proseFault("đạt {percent}", PLACES)).toEqual({ code: "unknown-place", place: "percent" });
    expect(proseFault("đạt {executed} so với {plan}", PLACES)).toBeNull();
  });

  test("of a million braces is read in one pass", () => {
    expect(readProse("{".repeat(1_000_000))).toHaveLength(1);
  });
});

describe("a sentence with an organiser's words", () => {
  const before = summaryOf([...planned("now", TY), ...planned("before", TY / 2n), ...paid("now", TY / 4n, "KCDP")]);
  const sentence = before.parts.flatMap(({ sentences }) => sentences).find(({ id }) => id === "plan.total");
  if (!sentence) throw new Error("no sentence of the plan");
  const pen = { locale: "vi", decimals: {} } as const;
  const said = (words: string | null) =>
    writeSentence(sentence, words, before, pen)
      .map(({ text }) => text)
      .join("");

  test("has the words around the numbers and the numbers of the figures", () => {
    expect(said("Cả vùng được giao {plan}, {change} năm trước.")).toBe(
      "Cả vùng được giao 6,0 tỷ đồng, cao hơn 100,0% năm trước.",
    );
  });

  test("falls back on the portal's words where a place is gone since they were written", () => {
    expect(said("Cả vùng được giao {plan}, {formerPlace}.")).toBe(said(null));
  });

  test("starts from the portal's words, whose places are all its own", () => {
    expect(usualProse(sentence, "vi")).toContain("{plan}, {change} so với kế hoạch năm {before} ({planBefore}).");
  });
});

test("a passage is a sentence's or one of the texts, and no other name", () => {
  expect(passageFrom("figures.plan.total")).toEqual({ kind: "sentence", sentenceId: "plan.total" });
  expect(passageFrom("text.limits")).toEqual({ kind: "text", name: "limits" });
  expect(passageFrom("text.anything")).toBeNull();
});
