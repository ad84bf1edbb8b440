import type { Cell } from "../budgets/cell";
import { drawProgramme } from "../budgets/draw-programme";
import { fillBudget } from "../budgets/fill-budget";
import { FILLER, modelsMenu } from "../budgets/menu";
import { unitOn } from "../budgets/provinces";
import { type Randomness, randomness } from "../chance/randomness";
import { million } from "../chance/shares";
import { chooseFate } from "./choose-fate";
import { draftProjects } from "./draft-projects";
import { planSteps } from "./plan-steps";
import type { DraftProject, Fate, PlannedProject } from "./planned-project";
import { releaseDesk } from "./release-steps";

/** One province in so many has a đề án that is stopped before its contract. */
const STOPPED_CHANCE = 0.12;

/** All đề án of a region's year and fund, each with the plan lines and releases that give it money. */
export function planProjects(cell: Cell): PlannedProject[] {
  const random = randomness(`plans ${cell.region} ${cell.year} ${cell.fund}`);
  const programmes = drawProgramme(cell);
  const desk = releaseDesk(cell);
  const running = programmes
    .flatMap((programme) => draftProjects(random, programme))
    .map((draft) => [draft, chooseFate(random, cell, draft)] as const);
  const stopped = programmes
    .filter(() => random.chance(STOPPED_CHANCE))
    .map(({ unitId, lag }) => [unstarted(random, cell, unitId, lag), "stopped-unstarted"] as const);

  const planned = new Map<DraftProject, PlannedProject>();
  const all: (readonly [DraftProject, Fate])[] = [...running, ...stopped];
  random.shuffled(all).forEach(([draft, fate], index) => {
    const lines = draft.lines.map((line) => {
      const steps = planSteps(random, cell, draft.unitId, fate, line.amount);
      return { ...line, steps, releases: desk(random, line, fate, steps) };
    });
    const assignedBy = lines[0]?.steps[0]?.decision;
    if (!assignedBy) throw new Error("a đề án without a plan line");
    const key = `${cell.region} ${cell.year} ${cell.fund} ${index}`;
    const unitId = unitOn(draft.unitId, assignedBy.signedOn);
    planned.set(draft, { key, continues: null, cell, unitId, lag: draft.lag, fate, assignedBy, lines });
  });
  return all.flatMap(([draft]) => planned.get(draft) ?? []);
}

function unstarted(random: Randomness, cell: Cell, unitId: string, lag: number): DraftProject {
  const budget = million(random.integer(16, 60) * 5);
  const [line] = fillBudget(random, budget, modelsMenu(cell.region), FILLER.models, []);
  if (!line) throw new Error("no line for a stopped đề án");
  return { unitId, lag, lines: [line] };
}
