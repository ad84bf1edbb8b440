import type { Found } from "@/lib/db/import-runs";
import type { ProjectImportOutcome } from "./import-projects";

/** What an import found, as it is kept with the file. */
export function foundIn(outcome: ProjectImportOutcome): Found {
  const { rows: rowCount, projects: projectCount, toAdd, unchanged, problems, problemWorkbook: marked } = outcome;
  return { rowCount, projectCount, toAdd, unchanged, problems, marked };
}
