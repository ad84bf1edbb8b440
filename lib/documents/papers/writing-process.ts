import type { PrintedText } from "@/lib/domain/report/printed-text";
import { drawPng } from "./draw-png";
import { writeDocx } from "./write-docx";
import { writePdf } from "./write-pdf";

/** What is written here, by format: papers, and drawings (SVG) as images. */
export type Writings = { readonly docx: PrintedText; readonly pdf: PrintedText; readonly png: string };
export type WrittenFormat = keyof Writings;

/** Something to be written, and its bytes; several may be asked for before the first is answered. */
export type WritingTask = {
  [Format in WrittenFormat]: { readonly id: number; readonly format: Format; readonly of: Writings[Format] };
}[WrittenFormat];
export type WritingAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string };

async function write(task: WritingTask): Promise<Uint8Array> {
  if (task.format === "png") return drawPng(task.of);
  return task.format === "docx" ? writeDocx(task.of) : writePdf(task.of);
}

/** One after another, until whoever asks is gone. */
process.on("message", async (task: WritingTask) => {
  const { id } = task;
  const answer: WritingAnswer = await write(task).then(
    (bytes) => ({ id, bytes }),
    (error: unknown) => ({ id, failure: String(error) }),
  );
  process.send?.(answer);
});
process.once("disconnect", () => process.exit(0));
