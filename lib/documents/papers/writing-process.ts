import type { PrintedText } from "@/lib/domain/report/printed-text";
import { writeDocx } from "./write-docx";
import { writePdf } from "./write-pdf";

export type PaperFormat = "docx" | "pdf";

/** A paper to be written, and its bytes; several may be asked for before the first is answered. */
export type WritingTask = { readonly id: number; readonly format: PaperFormat; readonly paper: PrintedText };
export type WritingAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string };

const WRITERS = { docx: writeDocx, pdf: async (paper: PrintedText) => writePdf(paper) } as const;

/** One paper after another, until whoever asks is gone. */
process.on("message", async ({ id, format, paper }: WritingTask) => {
  const answer: WritingAnswer = await WRITERS[format](paper).then(
    (bytes) => ({ id, bytes }),
    (error: unknown) => ({ id, failure: String(error) }),
  );
  process.send?.(answer);
});
process.once("disconnect", () => process.exit(0));
