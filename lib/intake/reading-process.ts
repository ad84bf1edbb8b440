import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import type { Locale } from "@/lib/format/locale";
import { type DocumentText, readDocumentText } from "./documents/read-document-text";
import { markProblems } from "./mark-problems";
import type { KnownForPlanLines } from "./plan-lines/known";
import { type PlanLineFile, readPlanLineFile } from "./plan-lines/read-file";
import type { KnownForProjects } from "./projects/known";
import { type ProjectFile, readProjectFile } from "./projects/read-file";
import type { Known } from "./published-figures/known";
import { type FigureFile, readFigureFile } from "./published-figures/read-file";
import type { IntakeFile } from "./read-records";
import { type RegisterFile, readRegisterFile } from "./registers/read-file";
import type { KnownForRegister } from "./registers/read-row";
import { registerSheet } from "./registers/sheet";
import type { ReportBook } from "./report-sheets/book";
import { readReportBook } from "./report-sheets/read-book";
import { SHEETS, type SheetName } from "./sheets";
import { readStatementFile, type StatementFile } from "./treasury-statement/read-file";
import { readVoucherFile, type VoucherFile } from "./vouchers/read-file";

/** What a process that reads files is asked: to read one, or to give it back with its problems marked. */
export type ReadingTask =
  | { readonly task: "read"; readonly file: IntakeFile; readonly known: Known }
  | { readonly task: "read-projects"; readonly file: IntakeFile; readonly known: KnownForProjects }
  | { readonly task: "read-plan-lines"; readonly file: IntakeFile; readonly known: KnownForPlanLines }
  | { readonly task: "read-vouchers"; readonly file: IntakeFile }
  | { readonly task: "read-statement"; readonly file: IntakeFile }
  | {
      readonly task: "read-register";
      readonly kind: RegisterKind;
      readonly file: IntakeFile;
      readonly known: KnownForRegister;
    }
  | {
      readonly task: "mark-register";
      readonly kind: RegisterKind;
      readonly file: IntakeFile;
      readonly problems: readonly IntakeProblem[];
      readonly locale: Locale;
    }
  | { readonly task: "read-text"; readonly file: IntakeFile }
  | { readonly task: "read-report"; readonly file: IntakeFile }
  | {
      readonly task: "mark";
      readonly sheet: SheetName;
      readonly file: IntakeFile;
      readonly problems: readonly IntakeProblem[];
      readonly locale: Locale;
    };

/** What it answers, by task. */
export type ReadingAnswer = {
  readonly read: FigureFile;
  readonly "read-projects": ProjectFile;
  readonly "read-plan-lines": PlanLineFile;
  readonly "read-vouchers": VoucherFile;
  readonly "read-statement": StatementFile;
  readonly "read-text": DocumentText;
  readonly "read-report": ReportBook;
  readonly "read-register": RegisterFile;
  readonly "mark-register": Buffer | null;
  readonly mark: Buffer | null;
};

async function answer(asked: ReadingTask): Promise<ReadingAnswer[keyof ReadingAnswer]> {
  const file = { ...asked.file, bytes: Buffer.from(asked.file.bytes) };
  if (asked.task === "read") return readFigureFile(file, asked.known);
  if (asked.task === "read-projects") return readProjectFile(file, asked.known);
  if (asked.task === "read-plan-lines") return readPlanLineFile(file, asked.known);
  if (asked.task === "read-vouchers") return readVoucherFile(file);
  if (asked.task === "read-statement") return readStatementFile(file);
  if (asked.task === "read-text") return readDocumentText(file.bytes);
  if (asked.task === "read-report") return readReportBook(file);
  if (asked.task === "read-register") return readRegisterFile(file, asked.kind, asked.known);
  if (asked.task === "mark-register") {
    return markProblems(file, registerSheet(asked.kind), asked.problems, asked.locale);
  }
  return markProblems(file, SHEETS[asked.sheet], asked.problems, asked.locale);
}

/** The process answers one task and ends; whatever the file does to it, it does to this process alone. */
process.once("message", async (asked: ReadingTask) => {
  const answered = await answer(asked);
  process.send?.(answered, () => process.disconnect());
});
