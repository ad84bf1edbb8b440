import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { foundIn } from "./found-in";
import { handInSheet } from "./hand-in-sheet";
import { importProjects } from "./import-projects";
import type { Language } from "./read-figures";
import type { SentFile } from "./receive-sheet";

/**
 * Nộp tệp đề án: a sheet of đề án of an officer's own province, kept with what was found (`handInSheet`).
 *
 * Refuses with `access.forbidden`, or `import.file-refused` where the file cannot be opened as a table.
 */
export async function handInProjects(actor: Actor, _input: object, sent: SentFile, at: Date, locale: Language) {
  const permit = authorize(actor, "project.create", { id: randomUUID(), stewardUnitId: actor.unitId ?? "" });
  return handInSheet(actor, permit, {
    ...{ sheet: "projects", sent, at },
    read: async (file) => foundIn(await importProjects(actor, { file, commit: false, locale })),
  });
}
