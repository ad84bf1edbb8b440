import type { OfferedAward } from "@/components/summary/award-form";
import { suggestedAwards } from "@/lib/documents/summary/award-words";
import { AWARD_SENTENCE } from "@/lib/domain/summary/parts/awards";
import type { OpenedSummary } from "@/lib/queries/summary/get-conference-summary";

/** The awards that a summary suggests and somebody may take over, by the sentence that suggests each. */
export function offeredAwards({
  conference,
  summary,
  closing,
}: Pick<OpenedSummary, "conference" | "summary" | "closing">): ReadonlyMap<string, OfferedAward> {
  const taken = new Set(closing.awards.map(({ title }) => title));
  return new Map(
    suggestedAwards(summary, conference).map(({ unitId, name, words }) => [
      `${AWARD_SENTENCE}${unitId}`,
      { unitId, name, taken: taken.has(words) },
    ]),
  );
}
