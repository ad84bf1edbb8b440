import type { UndoBar } from "@/lib/domain/intake/undo";
import type { Locale } from "../locale";

const WORDS: Readonly<Record<Locale, Readonly<Record<UndoBar["because"], string>>>> = {
  vi: {
    changed: "đã sửa hoặc đã trình",
    issued: "đã ban hành",
    rewritten: "có trước lần nhập này",
    replaced: "đã đảo, đính chính hoặc rút",
    balance: "số dư không cho phép",
    own: "do chính mình ghi",
    closed: "đề án không còn nhận",
    gone: "không còn",
  },
  en: {
    changed: "changed or submitted",
    issued: "issued",
    rewritten: "there before this import",
    replaced: "reversed, corrected or withdrawn already",
    balance: "its balance does not allow it",
    own: "recorded by yourself",
    closed: "its project takes no more",
    gone: "gone",
  },
};

/** What stands in the way of undoing an import, by name and reason: "UNC 12 (đã đảo), UNC 13 (…), …". */
export function barsInWords(bars: readonly UndoBar[], count: number, locale: Locale): string {
  const named = bars.map(({ name, because }) => `${name} (${WORDS[locale][because]})`).join("; ");
  return count > bars.length ? `${named}; …` : named;
}
