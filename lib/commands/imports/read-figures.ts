import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { problemOf } from "@/lib/intake/problem-of";
import type { Known } from "@/lib/intake/published-figures/known";
import type { FigureFile } from "@/lib/intake/published-figures/read-file";
import type { IntakeFile } from "@/lib/intake/read-records";
import { ReadingEnded, readApart } from "./read-apart";

/** The language of the sentences in a file given back. */
export type Language = "vi" | "en";

/** Reads a file of published figures apart; one too heavy to read is a problem like any other. */
export async function readFigures(file: IntakeFile, known: Known): Promise<FigureFile> {
  try {
    return await readApart({ task: "read", file, known });
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error;
    const values = { sheet: "", column: null, heading: null };
    return { rows: [], problems: [problemOf("reading-took-too-long")], values };
  }
}

/** The file with its problems marked; null when there are none, or when it cannot be opened at all. */
export async function markFigures(
  file: IntakeFile,
  problems: readonly IntakeProblem[],
  locale: Language,
): Promise<Buffer | null> {
  if (problems.length === 0) return null;
  const marked = await readApart({ task: "mark", file, problems, locale }).catch((error) => {
    if (error instanceof ReadingEnded) return null;
    throw error;
  });
  return marked && Buffer.from(marked);
}
