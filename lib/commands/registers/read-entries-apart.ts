import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { problemOf } from "@/lib/intake/problem-of";
import type { IntakeFile } from "@/lib/intake/read-records";
import { NO_ROWS, type RegisterFile } from "@/lib/intake/registers/read-file";
import type { KnownForRegister } from "@/lib/intake/registers/read-row";
import { ReadingEnded, readApart } from "../imports/read-apart";
import type { Language } from "../imports/read-figures";

/** A sheet of a register, read in a process of its own. */
export async function readEntriesApart(
  kind: RegisterKind,
  file: IntakeFile,
  known: KnownForRegister,
): Promise<RegisterFile> {
  try {
    return await readApart({ task: "read-register", kind, file, known });
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error;
    return { ...NO_ROWS, problems: [problemOf("reading-took-too-long")] };
  }
}

/** The sheet with its problems marked; null when there are none, or when it cannot be opened at all. */
export async function markEntriesApart(
  kind: RegisterKind,
  file: IntakeFile,
  problems: readonly IntakeProblem[],
  locale: Language,
): Promise<Buffer | null> {
  if (problems.length === 0) return null;
  const marked = await readApart({ task: "mark-register", kind, file, problems, locale }).catch((error) => {
    if (error instanceof ReadingEnded) return null;
    throw error;
  });
  return marked && Buffer.from(marked);
}
