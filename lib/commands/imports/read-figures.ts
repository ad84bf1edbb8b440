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
