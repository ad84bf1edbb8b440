import { z } from "zod";
import { given } from "./address-values";
import { whole } from "./conference-values";
import { typedDay } from "./day";
import { projectCodeInput } from "./projects-query";
import { optionalText, text } from "./text";

const LONG = 4000;

/** A progress report as it is sent: its day as typed, a percentage, and what is said; `corrects` names the report it replaces. */
export const reportProgressInput = z.strictObject({
  ...projectCodeInput.shape,
  asAt: typedDay,
  percent: whole(0, 100),
  done: text(LONG).pipe(z.string().min(1)),
  next: text(LONG).pipe(z.string().min(1)),
  obstacles: optionalText(LONG),
  fallReason: optionalText(1000),
  corrects: given(z.uuid()),
});
export type ReportProgressInput = z.output<typeof reportProgressInput>;

/** The page of progress reports: of a đề án, with a form that corrects one of them. */
export const progressPageInput = z.object({ correct: given(z.uuid()) });
