import fs from "node:fs/promises";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { problemSentence } from "@/lib/format/intake/problem-sentence";
import type { Locale } from "@/lib/format/locale";
import { complain } from "../terminal";

/** Problems shown in the terminal; the workbook given back has all of them. */
const SHOWN = 50;

type Refused = { readonly problems: readonly IntakeProblem[]; readonly problemWorkbook: Buffer | null };

/**
 * Tells what is to be mended in a file, and writes the file with its problems marked beside it.
 * @throws Error always: nothing of the file is saved.
 */
export async function refuseFile({ problems, problemWorkbook }: Refused, file: string, locale: Locale): Promise<never> {
  for (const problem of problems.slice(0, SHOWN)) complain(problemSentence(problem, locale));
  if (problems.length > SHOWN) complain(`… and ${problems.length - SHOWN} more`);
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  if (!problemWorkbook) throw new Error(`${count}; nothing is saved.`);
  const marked = `${file.replace(/\.[^./\\]+$/, "")}.problems.xlsx`;
  await fs.writeFile(marked, problemWorkbook);
  throw new Error(`${count}, marked in ${marked}; nothing is saved.`);
}
