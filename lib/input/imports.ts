import { z } from "zod";

/** A sheet of đề án; the file itself is read as it comes. */
export const handInProjectsInput = z.strictObject({});

/** One sheet that was handed in. */
export const importIdInput = z.strictObject({ id: z.uuid() });
