import { z } from "zod";
import { readDayText } from "./day-text";

/** A day as a person types it into a form: "5/9/2026", "05092026" (see `readDayText`). */
export const typedDay = z
  .string()
  .max(40)
  .transform((text, context) => {
    const reading = readDayText(text);
    if ("day" in reading) return reading.day;
    context.addIssue({ code: "custom", params: { problem: reading.problem } });
    return z.NEVER;
  });
