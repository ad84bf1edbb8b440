import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { Locale } from "@/lib/format/locale";
import type { Known } from "./published-figures/known";
import { type FigureFile, markFigureFile, readFigureFile } from "./published-figures/read-file";
import type { IntakeFile } from "./read-records";

/** What a process that reads files is asked: to read one, or to give it back with its problems marked. */
export type ReadingTask =
  | { readonly task: "read"; readonly file: IntakeFile; readonly known: Known }
  | {
      readonly task: "mark";
      readonly file: IntakeFile;
      readonly problems: readonly IntakeProblem[];
      readonly locale: Locale;
    };

/** What it answers, by task. */
export type ReadingAnswer = { readonly read: FigureFile; readonly mark: Buffer | null };

async function answer(asked: ReadingTask): Promise<FigureFile | Buffer | null> {
  const file = { ...asked.file, bytes: Buffer.from(asked.file.bytes) };
  return asked.task === "read" ? readFigureFile(file, asked.known) : markFigureFile(file, asked.problems, asked.locale);
}

/** The process answers one task and ends; whatever the file does to it, it does to this process alone. */
process.once("message", async (asked: ReadingTask) => {
  const answered = await answer(asked);
  process.send?.(answered, () => process.disconnect());
});
