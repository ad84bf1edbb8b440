import { INDICATOR_PART_ROWS, type IndicatorCode } from "../../reference/indicators";
import { OUTPUT_FIXTURES, type OutputFixture } from "../budgets/fixtures";
import type { DatedProject } from "../money/dated-project";
import type { PlannedLine } from "../plans/planned-project";
import { outputsOf } from "./indicators-of-item";
import { rebalancedCounts } from "./rebalanced-counts";

/** Counts of lines that the published outputs fix, so that regional targets and achievements come out exactly. */
export function pinnedCounts(projects: readonly DatedProject[]): ReadonlyMap<PlannedLine, number> {
  const pinned = new Map<PlannedLine, number>();
  for (const fixture of OUTPUT_FIXTURES) {
    const lines = projects.filter((project) => countsIn(fixture, project)).flatMap(({ project }) => project.lines);
    const counted = lines.filter(({ item }) =>
      outputsOf(item).some(([code]) => partsOf(fixture.indicator).includes(code)),
    );
    rebalancedCounts(counted, fixture.value).forEach((count, index) => {
      const line = counted[index];
      if (line) pinned.set(line, count);
    });
  }
  return pinned;
}

/** Whether published counts speak of this indicator; what such a đề án achieves is then what it promised. */
export function isPinned(indicator: IndicatorCode): boolean {
  return OUTPUT_FIXTURES.some((fixture) => partsOf(fixture.indicator).includes(indicator));
}

function partsOf(indicator: IndicatorCode): readonly IndicatorCode[] {
  const parts = INDICATOR_PART_ROWS.filter((row) => row.indicator_code === indicator).map((row) => row.part_code);
  return parts.length > 0 ? parts : [indicator];
}

function countsIn({ scope, year, through, kind }: OutputFixture, { project, acceptedOn }: DatedProject): boolean {
  if (project.cell.region !== scope || project.cell.year !== year) return false;
  const end = `${year}-${String(through).padStart(2, "0")}-31`;
  return kind === "target" || (acceptedOn !== null && acceptedOn <= end);
}
