import type { Found } from "@/lib/db/import-runs";
import type { PlanLineImportOutcome } from "./import-plan-lines";
import type { ProjectImportOutcome } from "./import-projects";

/** What an import found, as it is kept with the file. */
export function foundIn(outcome: ProjectImportOutcome): Found {
  const { rows: rowCount, projects: projectCount, toAdd, unchanged, problems, problemWorkbook: marked } = outcome;
  return { rowCount, projectCount, toAdd, unchanged, problems, marked };
}

/** What an import of plan lines found: the decisions its rows make, and how many lines of them are written. */
export function linesFoundIn(outcome: PlanLineImportOutcome): Found {
  const { rows: rowCount, decisions: projectCount, toAdd, unchanged, problems, problemWorkbook: marked } = outcome;
  return { rowCount, projectCount, toAdd, unchanged, problems, marked };
}
