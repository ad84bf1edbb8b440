import { existsFrom, nameOn } from "../budgets/provinces";
import { addDays, dayOf, latest, officeMoment } from "../chance/days";
import { randomness } from "../chance/randomness";
import type { DatedProject } from "../money/dated-project";
import { communeOf } from "../words/places";
import { titleDesk } from "../words/title-desk";
import { implementingUnit } from "./implementing-unit";
import { projectIdOf } from "./project-id";

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

/** Describes every đề án; its second year, if it has one, bears the same description. */
export function describedProjects(projects: readonly DatedProject[]): DescribedProject[] {
  const first = describedFirstYears(projects.filter(({ project }) => project.continues === null));
  const byId = new Map(first.map((described) => [described.id, described]));
  const second = projects.flatMap((dated) => {
    const described = dated.project.continues === null ? undefined : byId.get(projectIdOf(dated.project));
    return described ? [{ ...described, dated }] : [];
  });
  return [...first, ...second];
}

/** Codes number the đề án of a fund and year through, province by province. */
function describedFirstYears(projects: readonly DatedProject[]): DescribedProject[] {
  const issued = new Map<string, number>();
  const nextTitle = titleDesk();
  return [...projects].sort(byProvince).map((dated) => {
    const { key, cell, unitId, assignedBy, lines } = dated.project;
    const series = `${cell.fund}-${cell.year}`;
    const next = (issued.get(series) ?? 0) + 1;
    issued.set(series, next);
    const [main] = lines;
    if (!main) throw new Error("a đề án without a line");
    const random = randomness(`words ${key}`);
    const commune = communeOf(random, unitId);
    const granted = dayOf(assignedBy.issuedAt);
    const { fullName } = nameOn(unitId, granted);
    const province = fullName.replace(/^./, (letter) => letter.toLowerCase());
    const words = { commune, province, year: cell.year, count: main.count };
    return {
      dated,
      id: projectIdOf(dated.project),
      code: `${series}-${String(next).padStart(4, "0")}`,
      ...nextTitle(random, cell.region, main.item, words),
      commune,
      implementingUnit: implementingUnit(unitId, province),
      recordedAt: enteredBefore(key, granted, unitId),
    };
  });
}

function byProvince({ project: first }: DatedProject, { project: second }: DatedProject): number {
  if (first.unitId !== second.unitId) return first.unitId < second.unitId ? -1 : 1;
  return first.key < second.key ? -1 : 1;
}

/** One to five months before its plan, and not before the province existed. */
function enteredBefore(key: string, granted: string, unitId: string): string {
  const random = randomness(`entered ${key}`);
  const drawn = addDays(granted, -random.integer(40, 160));
  return officeMoment(random, latest(drawn, existsFrom(unitId)));
}
