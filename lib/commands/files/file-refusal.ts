import { DomainError } from "@/lib/domain/errors";
import { FileFaulty } from "@/lib/files/file-fault";

/** What was wrong with a file, as a refusal that names it; any other error as it is. */
export function fileRefusal(error: unknown, fileName: string): unknown {
  if (error instanceof FileFaulty) return new DomainError({ code: "attachment.refused", fault: error.fault, fileName });
  const { refusal } = error instanceof DomainError ? error : { refusal: null };
  return refusal?.code === "attachment.refused" ? new DomainError({ ...refusal, fileName }) : error;
}
