import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import type { Locale } from "@/lib/format/locale";
import type { SheetDefinition } from "./columns";
import type { DocumentText } from "./documents/read-document-text";
import type { KnownForPlanLines } from "./plan-lines/known";
import type { PlanLineFile } from "./plan-lines/read-file";
import type { KnownForProjects } from "./projects/known";
import type { ProjectFile } from "./projects/read-file";
import type { Known } from "./published-figures/known";
import type { FigureFile } from "./published-figures/read-file";
import type { IntakeFile } from "./read-records";
import type { RegisterFile } from "./registers/read-file";
import type { KnownForRegister } from "./registers/read-row";
import type { ReportBook } from "./report-sheets/book";
import type { SheetName } from "./sheets";
import type { StatementFile } from "./treasury-statement/read-file";
import type { VoucherFile } from "./vouchers/read-file";

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

/** Each task loads its own reader alone: a process that lives for one file spends its time on that file. */
async function answer(asked: ReadingTask): Promise<ReadingAnswer[keyof ReadingAnswer]> {
  const file = { ...asked.file, bytes: Buffer.from(asked.file.bytes) };
  switch (asked.task) {
    case "read":
      return (await import("./published-figures/read-file")).readFigureFile(file, asked.known);
    case "read-projects":
      return (await import("./projects/read-file")).readProjectFile(file, asked.known);
    case "read-plan-lines":
      return (await import("./plan-lines/read-file")).readPlanLineFile(file, asked.known);
    case "read-vouchers":
      return (await import("./vouchers/read-file")).readVoucherFile(file);
    case "read-statement":
      return (await import("./treasury-statement/read-file")).readStatementFile(file);
    case "read-text":
      return (await import("./documents/read-document-text")).readDocumentText(file.bytes);
    case "read-report":
      return (await import("./report-sheets/read-book")).readReportBook(file);
    case "read-register":
      return (await import("./registers/read-file")).readRegisterFile(file, asked.kind, asked.known);
    case "mark-register":
      return marked({ ...asked, file }, (await import("./registers/sheet")).registerSheet(asked.kind));
    case "mark":
      return marked({ ...asked, file }, (await import("./sheets")).SHEETS[asked.sheet]);
  }
}

async function marked(
  { file, problems, locale }: Extract<ReadingTask, { readonly problems: unknown }>,
  sheet: SheetDefinition<string>,
): Promise<Buffer | null> {
  const { markProblems } = await import("./mark-problems");
  return markProblems(file, sheet, problems, locale);
}

/** The process answers one task and ends; whatever the file does to it, it does to this process alone. */
process.once("message", async (asked: ReadingTask) => {
  const answered = await answer(asked);
  process.send?.(answered, () => process.disconnect());
});
