import { nameOn } from "../budgets/provinces";
import { addDays, dayOf, latest, officeMoment } from "../chance/days";
import { randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import type { DatedProject } from "../money/dated-project";
import { communeOf } from "../words/places";
import { titleOf } from "../words/titles";
import { tradesOf } from "../words/trades";
import { implementingUnit } from "./implementing-unit";

/** The first day a đề án could be entered under a province of the new layout. */
const FIRST_DAY_OF_NEW_LAYOUT = "2025-07-02";

/** A đề án with its code, title and place. */
export type DescribedProject = {
  readonly dated: DatedProject;
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly trade: string;
  readonly commune: string;
  readonly implementingUnit: string;
  readonly recordedAt: string;
};

/** Describes every đề án; codes number those of a fund and year through, province by province. */
export function describedProjects(projects: readonly DatedProject[]): DescribedProject[] {
  const issued = new Map<string, number>();
  return [...projects].sort(byProvince).map((dated) => {
    const { key, cell, unitId, assignedBy, lines } = dated.project;
    const series = `${cell.fund}-${cell.year}`;
    const next = (issued.get(series) ?? 0) + 1;
    issued.set(series, next);
    const random = randomness(`words ${key}`);
    const trade = random.pick(tradesOf(cell.region));
    const commune = communeOf(random, unitId);
    const granted = dayOf(assignedBy.issuedAt);
    const { fullName } = nameOn(unitId, granted);
    const province = fullName.replace(/^./, (letter) => letter.toLowerCase());
    const [main] = lines;
    if (!main) throw new Error("a đề án without a line");
    return {
      dated,
      id: sampleId("project", key),
      code: `${series}-${String(next).padStart(4, "0")}`,
      title: titleOf(random, main.item, { trade, commune, province, year: cell.year, count: main.count }),
      trade,
      commune,
      implementingUnit: implementingUnit(unitId, province),
      recordedAt: enteredBefore(key, granted, unitId, assignedBy.signedOn),
    };
  });
}

function byProvince({ project: first }: DatedProject, { project: second }: DatedProject): number {
  return first.unitId.localeCompare(second.unitId, "en") || first.key.localeCompare(second.key, "en");
}

/** One to five months before its plan, and not before the province existed. */
function enteredBefore(key: string, granted: string, unitId: string, signedOn: string): string {
  const random = randomness(`entered ${key}`);
  const drawn = addDays(granted, -random.integer(40, 160));
  const floor = unitId.endsWith("-2025") || signedOn >= FIRST_DAY_OF_NEW_LAYOUT ? FIRST_DAY_OF_NEW_LAYOUT : drawn;
  return officeMoment(random, latest(drawn, floor));
}
