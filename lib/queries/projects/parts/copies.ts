import { z } from "zod";
import { instant, jsonList } from "./json";
import type { ProjectPart } from "./part";

/** A dossier as it was kept when it was submitted, and when that was. */
export type KeptCopy = { readonly dossier: string; readonly takenAt: string };

/** The last two copies of a dossier, the newest first. */
export const COPIES: ProjectPart<readonly KeptCopy[]> = {
  name: "copies",
  column: jsonList(
    "'dossier', k.dossier, 'takenAt', k.taken_at",
    "k.project_version DESC",
    `(SELECT c.dossier, s.taken_at, s.project_version FROM dossier_copy c JOIN project_step s ON s.id = c.step_id
      WHERE s.project_id = p.id ORDER BY s.project_version DESC LIMIT 2) k`,
  ),
  schema: z.array(z.object({ dossier: z.string(), takenAt: instant })),
};
