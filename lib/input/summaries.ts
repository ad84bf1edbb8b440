import { z } from "zod";
import { SUMMARY_CHARTS } from "@/lib/domain/summary/summary-chart";
import { choiceFilter, given } from "./address-values";
import { conferenceInput } from "./conferences";
import { typedDay } from "./day";
import { seenVersion } from "./project-steps";
import { line, optionalText, text } from "./text";

/** What a summary is written as. */
export const SUMMARY_FORMATS = ["json", "docx", "xlsx", "pdf", "html"] as const;

const issue = z
  .string()
  .regex(/^[0-9]{1,3}$/)
  .transform(Number);

/** A summary in one of its formats: as it stands, or as an issue of it was sent out. */
export const summaryQueryInput = conferenceInput.extend({
  format: choiceFilter(SUMMARY_FORMATS).transform((format) => format ?? ("json" as const)),
  issue: given(issue),
});

/** A chart of a summary as an image: as it stands, or as an issue of it was sent out. */
export const chartQueryInput = conferenceInput.extend({
  chart: z.enum(SUMMARY_CHARTS),
  format: choiceFilter(["svg", "png"]).transform((format) => format ?? ("svg" as const)),
  issue: given(issue),
});

const required = (most: number) => line(most).pipe(z.string().min(1));

/** Words for a passage of a summary, on the version that was seen; 0 where nobody had written any. */
export const writePassageInput = z.strictObject({
  id: conferenceInput.shape.id,
  passage: z.string().max(140),
  words: text(10_000).pipe(z.string().min(1)),
  version: z.preprocess(
    (sent) => (typeof sent === "string" && /^[0-9]{1,9}$/.test(sent) ? Number(sent) : sent),
    z.int().min(0).max(1_000_000),
  ),
});

/** Issuing a summary: its number, the day and who signs. */
export const issueSummaryInput = z.strictObject({
  id: conferenceInput.shape.id,
  version: seenVersion,
  number: required(60),
  signedOn: typedDay,
  signerTitle: required(200),
  signer: required(200),
  note: optionalText(2000),
});

export type WritePassageInput = z.output<typeof writePassageInput>;
export type IssueSummaryInput = z.output<typeof issueSummaryInput>;
