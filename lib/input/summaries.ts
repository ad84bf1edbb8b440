import { z } from "zod";
import { DECIMAL_INDICATORS, MOST_DECIMALS, USUAL_DECIMALS } from "@/lib/domain/summary/decimals";
import { arrangementOf, SUMMARY_SECTIONS } from "@/lib/domain/summary/sections";
import { SUMMARY_CHARTS } from "@/lib/domain/summary/summary-chart";
import { choiceFilter, given, unitParam } from "./address-values";
import { orNothing, whole } from "./conference-values";
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
  lang: choiceFilter(["vi", "en"]),
});

/** A chart of a summary as an image: as it stands, or as an issue of it was sent out. */
export const chartQueryInput = conferenceInput.extend({
  chart: z.enum(SUMMARY_CHARTS),
  format: choiceFilter(["svg", "png"]).transform((format) => format ?? ("svg" as const)),
  issue: given(issue),
  lang: choiceFilter(["vi", "en"]),
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

/** How a report is arranged: each section with its number in the order, none where it is left out, and decimals by indicator. */
export const arrangeReportInput = z
  .strictObject({
    id: conferenceInput.shape.id,
    version: seenVersion,
    sections: z
      .array(z.strictObject({ code: z.enum(SUMMARY_SECTIONS), order: orNothing(whole(1, 99)) }))
      .max(SUMMARY_SECTIONS.length)
      .refine((placed) => placed.some(({ order }) => order !== null), { params: { problem: "required" } }),
    decimals: z
      .array(z.strictObject({ indicator: z.enum(DECIMAL_INDICATORS), digits: whole(0, MOST_DECIMALS) }))
      .max(DECIMAL_INDICATORS.length)
      .default([]),
  })
  .transform(({ sections, decimals, ...given }) => ({
    ...given,
    sections: arrangementOf(sections.map(({ code, order: place }) => ({ code, place }))),
    decimals: Object.fromEntries(
      decimals.flatMap(({ indicator, digits }) => (digits === USUAL_DECIMALS ? [] : [[indicator, digits]])),
    ),
  }));

export type ArrangeReportInput = z.output<typeof arrangeReportInput>;

/** A suggested award to be taken over: of which province. */
export const takeAwardInput = z.strictObject({ id: conferenceInput.shape.id, unitId: unitParam });

export type TakeAwardInput = z.output<typeof takeAwardInput>;
export type WritePassageInput = z.output<typeof writePassageInput>;
export type IssueSummaryInput = z.output<typeof issueSummaryInput>;
