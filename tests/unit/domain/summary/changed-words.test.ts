import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedWords, type MarkedWords } from "@/lib/domain/summary/changed-words";

const text = (runs: readonly MarkedWords[]) => runs.map((run) => run.text).join("");
const kept = (runs: readonly MarkedWords[]) =>
  runs.flatMap((run) => (run.changed ? [] : run.text.trim().split(/\s+/u).filter(Boolean)));
const sentences = fc
  .array(fc.constantFrom("kinh", "phí", "đạt", "45,9", "46,1", "tỷ", "đồng,", "vùng"), { maxLength: 30 })
  .map((words) => words.join(" "));

describe("two versions of a sentence", () => {
  test("are marked where only the number changed", () => {
    const { before, after } = changedWords("Kinh phí đạt 45,9 tỷ đồng.", "Kinh phí đạt 46,1 tỷ đồng.");

    expect(before.filter(({ changed }) => changed).map((run) => run.text)).toEqual(["45,9"]);
    expect(after.filter(({ changed }) => changed).map((run) => run.text)).toEqual(["46,1"]);
  });

  test("give their texts back, and what is not marked is in both in one order", () => {
    fc.assert(
      fc.property(sentences, sentences, (one, other) => {
        const { before, after } = changedWords(one, other);

        expect(text(before)).toBe(one);
        expect(text(after)).toBe(other);
        expect(kept(before)).toEqual(kept(after));
      }),
    );
  });

  test("that are the same have no mark, and those with nothing in common are marked whole", () => {
    expect(changedWords("Không đổi.", "Không đổi.").after.every(({ changed }) => !changed)).toBe(true);
    expect(changedWords("một hai", "ba bốn").before).toEqual([{ text: "một hai", changed: true }]);
  });

  test("of ten thousand words are compared at once, marked between their common ends", () => {
    const long = (word: string) => `Đầu ${`${word} `.repeat(10_000)}cuối`;
    const began = performance.now();
    const { after } = changedWords(long("cũ"), long("mới"));

    expect(performance.now() - began).toBeLessThan(500);
    expect(after.map(({ changed }) => changed)).toEqual([false, true, false]);
  });
});
