import { z } from "zod";
import { text } from "./text";

/** A sheet that is handed in; the file itself is read as it comes. */
export const handInInput = z.strictObject({});

/** One sheet that was handed in. */
export const importIdInput = z.strictObject({ id: z.uuid() });

/** Undoing a saved import; the reason is kept for ever with what it takes back. */
export const undoImportInput = z.strictObject({ id: z.uuid(), reason: text(1000).pipe(z.string().min(10)) });
export type UndoImportInput = z.output<typeof undoImportInput>;
