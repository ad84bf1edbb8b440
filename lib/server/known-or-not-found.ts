import { notFound } from "next/navigation";
import { DomainError } from "@/lib/domain/errors";

/** For a page: what its query finds; what is absent, or not the asker's to see, becomes the page "not found" (404). */
export async function knownOrNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DomainError && error.refusal.code === "access.not-found") notFound();
    throw error;
  }
}
