import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { IntakeFile } from "@/lib/intake/read-records";
import type { SheetName } from "@/lib/intake/sheets";
import { ReadingEnded, readApart } from "./read-apart";
import type { Language } from "./read-figures";

/** The file with its problems marked; null when there are none, or when it cannot be opened at all. */
export async function markApart(
  sheet: SheetName,
  file: IntakeFile,
  problems: readonly IntakeProblem[],
  locale: Language,
): Promise<Buffer | null> {
  if (problems.length === 0) return null;
  const marked = await readApart({ task: "mark", sheet, file, problems, locale }).catch((error) => {
    if (error instanceof ReadingEnded) return null;
    throw error;
  });
  return marked && Buffer.from(marked);
}
