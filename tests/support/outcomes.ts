import { DomainError, type Refusal } from "@/lib/domain/errors";

/** How many of the works ended in each way: "done", a refusal's code, or an error nobody expected. */
export async function outcomesOf(works: readonly Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const outcome of await Promise.allSettled(works)) {
    const name = outcome.status === "fulfilled" ? "done" : nameOf(outcome.reason);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const NO_CONNECTION = "Unable to start a transaction in the given time";

/**
 * Asks again, as every client does that is answered 503, while no connection is free in time: on a slow machine many
 * at once wait longer than one request may. Nothing was begun, so nothing is done twice.
 */
export async function askedAgain(work: () => Promise<unknown>): Promise<unknown> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && error.message.includes(NO_CONNECTION))) throw error;
    }
  }
}

/** What the work was refused with; fails when it was done. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (error instanceof DomainError) return error.refusal;
    throw error;
  }
  throw new Error("expected a refusal, and the work was done");
}

function nameOf(reason: unknown): string {
  return reason instanceof DomainError ? reason.refusal.code : `unexpected: ${String(reason)}`;
}
