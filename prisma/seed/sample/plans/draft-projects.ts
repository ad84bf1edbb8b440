import { contentOf, type ItemCode } from "../../reference/items";
import type { DraftLine, ProvinceProgramme } from "../budgets/cell";
import type { Randomness } from "../chance/randomness";
import type { DraftProject } from "./planned-project";

/** Items a đề án điểm joins to its main one. */
const COMPANIONS: readonly ItemCode[] = [
  "vocational-training",
  "booth",
  "consulting",
  "bulletin",
  "management-training",
];
const FLAGSHIP_CHANCE = 0.35;

/**
 * Puts a province's lines under titles: nearly every line is a đề án of its own; now and then a line of machinery is
 * joined by lines of other contents into one đề án điểm (flagship).
 */
export function draftProjects(random: Randomness, programme: ProvinceProgramme): DraftProject[] {
  const lines = random.shuffled(programme.lines);
  const flagship = random.chance(FLAGSHIP_CHANCE) ? flagshipOf(lines) : null;
  const alone = lines.filter((line) => !flagship?.includes(line));
  const { unitId, lag } = programme;
  return [...(flagship ? [flagship] : []), ...alone.map((line) => [line])].map((own) => ({ unitId, lag, lines: own }));
}

function flagshipOf(lines: readonly DraftLine[]): DraftLine[] | null {
  const main = lines.find(({ item }) => item === "machinery");
  if (!main) return null;
  const joined = [main];
  for (const line of lines) {
    const known = joined.some(({ item }) => contentOf(item) === contentOf(line.item));
    if (joined.length < 3 && COMPANIONS.includes(line.item) && !known) joined.push(line);
  }
  return joined.length > 1 ? joined : null;
}
