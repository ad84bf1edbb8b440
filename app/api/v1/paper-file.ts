import { printText } from "@/lib/documents/papers/print-text";
import { writeApart } from "@/lib/documents/papers/write-apart";
import type { ReportText } from "@/lib/domain/report/report-text";
import type { AnsweredFile } from "@/lib/server/answer";

const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const;

/** A paper as a Word or PDF file, written outside the server's own process. */
export function paperFile(format: keyof typeof TYPES): { readonly file: AnsweredFile<ReportText> } {
  return {
    file: {
      type: TYPES[format],
      fileName: ({ name }) => `${name}.${format}`,
      write: async (text) => new Uint8Array(await writeApart(format, printText(text))),
    },
  };
}
