import { currentReference } from "@/lib/db/reference";
import type { Wording } from "@/lib/domain/catalogue/wording";
import type { Language } from "@/lib/domain/language";
import { renamed } from "@/lib/domain/summary/renamed";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";

/** A summary that was kept in Vietnamese with the catalogue's names in the reader's language. */
export async function inLanguage(kept: ConferenceSummary, language: Language): Promise<ConferenceSummary> {
  if (language === "vi") return kept;
  const { catalogue } = await currentReference();
  const { contents, groups, indicators, items } = catalogue;
  const wordings: Wording[] = [
    ...contents.flatMap(({ names }) => names),
    ...groups,
    ...items.values(),
    ...indicators.flatMap(({ vi, en, unit }) => [
      { vi, en },
      unit,
      { vi: `${vi} (${unit.vi})`, en: `${en} (${unit.en})` },
    ]),
  ];
  return renamed(kept, new Map(wordings.map(({ vi, en }) => [vi, en])));
}
