import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import type { Reference } from "@/lib/domain/reference";
import { loadReference } from "./load-reference";
import { publicPool } from "./pools";

type Memory = { readonly pool: unknown; readonly day: IsoDate; readonly held: Promise<Reference> };

/** The front door and Next are two module graphs in one process; the memory is shared through the global object. */
const shared = globalThis as typeof globalThis & { portalReference?: Memory };

/** How often an answer may be asked for again because the reference data moved under it. */
const TRIES = 3;

/**
 * Reads with the reference data in memory. The answer names the version the database gave it under; where memory is
 * behind, it is renewed and the question asked again, so that nothing is ever shown under names that have changed.
 */
export async function underReference<Answer extends { readonly reference: string }>(
  read: (reference: Reference) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly reference: Reference }> {
  for (let tried = 1; ; tried++) {
    const reference = await referenceInMemory();
    const answer = await read(reference);
    if (answer.reference === reference.version || tried === TRIES) return { answer, reference };
    delete shared.portalReference;
  }
}

/** The reference data, after asking whether it has moved: for what asks the database nothing else. */
export async function currentReference(): Promise<Reference> {
  const { reference } = await underReference(async () => {
    const { rows } = await publicPool().query<{ reference: string }>({
      name: "reference-version",
      text: "SELECT reference::text AS reference FROM data_version",
    });
    return { reference: rows[0]?.reference ?? "" };
  });
  return reference;
}

/**
 * The reference data as the last answer left it: for what is shown beside something just read. It is what may be known
 * today, so a day that begins renews it.
 */
export function referenceInMemory(): Promise<Reference> {
  const pool = publicPool();
  const day = vietnamDay(new Date());
  if (shared.portalReference?.pool === pool && shared.portalReference.day === day) return shared.portalReference.held;
  const memory: Memory = { pool, day, held: loadReference(day) };
  shared.portalReference = memory;
  memory.held.catch(() => {
    if (shared.portalReference === memory) delete shared.portalReference;
  });
  return memory.held;
}
