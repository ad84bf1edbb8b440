import type { ItemCode } from "../../reference/items";
import { randomness } from "../chance/randomness";
import type { DatedProject } from "./dated-project";

/** Work that is now and then planned over two years, as one đề án điểm. */
const OVER_TWO_YEARS: readonly ItemCode[] = ["machinery", "vocational-training", "broadcast"];
const CHANCE = 0.1;
/** Later second years would stand on another province than the first. */
const LAST_SECOND_YEAR = 2025;

/**
 * Makes some đề án run over two years: a province's later đề án of the same fund and item becomes the second year of
 * the earlier one. Each year keeps its own plan, contract, vouchers and acceptance.
 */
export function joinYears(projects: readonly DatedProject[]): DatedProject[] {
  const taken = new Set<DatedProject>();
  const continuing = new Map<DatedProject, string>();
  for (const first of projects) {
    if (taken.has(first) || !mayJoin(first) || !randomness(`two years ${first.project.key}`).chance(CHANCE)) continue;
    const second = projects.find((other) => !taken.has(other) && mayJoin(other) && follows(other, first));
    if (!second) continue;
    taken.add(first).add(second);
    continuing.set(second, first.project.key);
  }
  return projects.map((dated) => {
    const continues = continuing.get(dated);
    return continues === undefined ? dated : { ...dated, project: { ...dated.project, continues } };
  });
}

function mayJoin({ project }: DatedProject): boolean {
  const [line] = project.lines;
  const single = project.lines.length === 1 && line !== undefined && OVER_TWO_YEARS.includes(line.item);
  return single && project.fate === "plain" && project.cell.year <= LAST_SECOND_YEAR;
}

function follows({ project: second }: DatedProject, { project: first }: DatedProject): boolean {
  return (
    second.unitId === first.unitId &&
    second.cell.fund === first.cell.fund &&
    second.cell.year === first.cell.year + 1 &&
    second.lines[0]?.item === first.lines[0]?.item
  );
}
