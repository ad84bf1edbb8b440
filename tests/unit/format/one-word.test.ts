import { describe, expect, test } from "vitest";
import { en } from "@/lib/format/messages/en";
import { measures as englishMeasures } from "@/lib/format/messages/en/measures";
import { vi } from "@/lib/format/messages/vi";
import { measures as vietnameseMeasures } from "@/lib/format/messages/vi/measures";

type Entry = { readonly path: string; readonly text: string };

function entriesOf(words: object, path = ""): Entry[] {
  return Object.entries(words).flatMap(([key, value]): Entry[] => {
    const at = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [{ path: at, text: value }] : entriesOf(value, at);
  });
}

const vietnamese = entriesOf({ ...vi, measures: vietnameseMeasures });
const english = entriesOf({ ...en, measures: englishMeasures });
const saying = (entries: readonly Entry[], pattern: RegExp) =>
  entries.filter(({ text }) => pattern.test(text.replace(/\{\w+\}/g, "")));

describe("One thing has one name on every page", () => {
  test("money paid back is a hoàn trả, a refund, wherever a voucher is named", () => {
    const named = (entries: readonly Entry[]) =>
      entries.filter(({ path }) => /(^|\.)kinds?\.REFUND$/.test(path)).map(({ text }) => text);
    expect(new Set(named(vietnamese))).toEqual(new Set(["Hoàn trả"]));
    expect(new Set(named(english))).toEqual(new Set(["Refund"]));
  });

  test("the day figures are known on is told as “tính đến”, in English as “as of”", () => {
    expect(saying(vietnamese, /biết đến|theo sổ|số liệu đến|đã ghi đến/i)).toEqual([]);
    expect(saying(english, /as known|known on/i)).toEqual([]);
    expect(vi.figures.bar.asOf).toBe("Tính đến ngày");
    expect(vietnameseMeasures.about.knownOn).toContain("tính đến ngày");
  });

  test("a date in a sentence is written dd/MM/yyyy", () => {
    const dates = vietnamese.flatMap(({ text }) => text.match(/\d+\/\d+\/\d{4}/g) ?? []);
    expect(dates.length).toBeGreaterThan(3);
    expect(dates.filter((date) => !/^\d\d\/\d\d\/\d{4}$/.test(date))).toEqual([]);
  });

  test("khuyến công is industrial promotion in English, everywhere", () => {
    expect(saying(english, /khuyến công|industrial extension/i)).toEqual([]);
    expect(saying(english, /industrial promotion/i).length).toBeGreaterThan(10);
  });

  test("no page speaks to an official in a programmer's words", () => {
    const words = /\b(API|JSON|UTC|HTTP|SQL|UUID|hash|token|null|endpoint|database|command|npm)\b/i;
    expect(saying([...vietnamese, ...english], words)).toEqual([]);
  });

  test("a region is named in a title as in the path above it, in English", () => {
    const { VN: _nation, ...regions } = englishMeasures.scope;
    expect(englishMeasures.regionPhrase).toEqual(regions);
  });
});
