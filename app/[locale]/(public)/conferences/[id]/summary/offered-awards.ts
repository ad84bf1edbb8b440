import type { OfferedAward } from "@/components/summary/award-form";
import { suggestedAwards } from "@/lib/documents/summary/award-words";
import { isAwarded } from "@/lib/domain/summary/closing";
import { AWARD_SENTENCE } from "@/lib/domain/summary/parts/awards";
import type { OpenedSummary } from "@/lib/queries/summary/get-conference-summary";

/** The awards that a summary suggests and somebody may take over, by the sentence that suggests each. */
export function offeredAwards({
  conference,
  suggesting,
  entries,
}: Pick<OpenedSummary, "conference" | "suggesting" | "entries">): ReadonlyMap<string, OfferedAward> {
  const suggested = suggesting ? suggestedAwards(suggesting, conference) : [];
  return new Map(
    suggested.map(({ unitId, name }) => [
      `${AWARD_SENTENCE}${unitId}`,
      { unitId, name, taken: isAwarded(entries, { unitId, name }) },
    ]),
  );
}
