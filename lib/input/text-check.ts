import { z } from "zod";

/** The longest text that is checked at once: about ten pages. */
export const LONGEST_TEXT = 20_000;

/** A text whose figures are to be checked by each other. */
export const checkTextInput = z.strictObject({ text: z.string().trim().min(1).max(LONGEST_TEXT) });
