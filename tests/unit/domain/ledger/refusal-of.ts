import { DomainError, type Refusal } from "@/lib/domain/errors";

/** What the domain said no with; fails when it said yes. */
export function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.refusal;
    throw error;
  }
  throw new Error("expected a refusal, and there was none");
}
