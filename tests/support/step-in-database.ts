import { expect } from "vitest";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { StepCode } from "@/lib/domain/steps/steps";
import type { ProjectFact } from "./facts";

const HASH = "0".repeat(64);

/**
 * Takes a step in the database itself, past every check of the application; undone again unless told otherwise. Gives
 * the state it leads to, null where the database refuses it for lack of rights.
 */
export async function stepInDatabase(
  actor: Actor,
  step: StepCode,
  project: ProjectFact,
  undo = true,
): Promise<string | null> {
  let led: string | null = null;
  const undone = new Error("undone");
  const write = transaction(actor, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO project_step (project_id, project_version, step, dossier_hash)
      SELECT ${project.id}::uuid, coalesce((SELECT version FROM project WHERE id = ${project.id}::uuid), 1), ${step}, ${HASH}`;
    led = (await tx.project.findUniqueOrThrow({ where: { id: project.id } })).state;
    if (undo) throw undone;
  });
  return write.then(
    () => led,
    (error: { code?: string }) => {
      if (error === undone) return led;
      expect(error.code).toBe("42501");
      return null;
    },
  );
}
