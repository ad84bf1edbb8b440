import { z } from "zod";
import { ITEM_STATUSES } from "@/lib/domain/conference/item";
import { CONFERENCE_STATES } from "@/lib/domain/conference/state";
import { SUMMARY_VIEWS } from "@/lib/domain/summary/figure-ref";
import { conferenceStepInput } from "@/lib/input/conferences";
import {
  arrangeReportInput,
  chartQueryInput,
  issueSummaryInput,
  summaryQueryInput,
  takeAwardInput,
  writePassageInput,
} from "@/lib/input/summaries";
import { bytes, json, read, write } from "./define";
import { day, dong } from "./parts";
import { summaryScope, whyChanged } from "./summary-parts";

const figure = z
  .object({
    kind: z.string(),
    view: z.enum(SUMMARY_VIEWS),
    ...{ measure: z.string().optional(), column: z.string().optional(), indicator: z.string().optional() },
    ...{ side: z.string().optional(), unitId: z.string().nullish(), of: z.string().optional() },
    ...{ content: z.string().optional(), tranche: z.int().optional() },
    row: z.object({ by: z.string(), key: z.string() }).nullish(),
    ...{ amount: dong.nullable(), part: dong.nullable(), whole: dong.nullable() },
    ...{ ratio: z.number().nullable(), count: z.int().nullable() },
    printed: z.string().nullable().meta({ description: "As the report prints it, in `unit`" }),
    unit: z.string().nullable(),
    decimals: z.int(),
    origin: z.string().nullable(),
  })
  .meta({ id: "SummaryFigure", description: "A number of a summary, bound to its definition" });

const table = z.object({
  name: z.string(),
  title: z.string(),
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      key: z.string(),
      name: z.string().nullable(),
      level: z.string(),
      figures: z.array(z.string().nullable()),
    }),
  ),
});

const said = z.string().nullable();
const closing = z
  .object({
    proposals: z.array(
      z.object({
        from: said,
        addressee: said,
        text: z.string(),
        answer: said,
        status: z.enum(ITEM_STATUSES).nullable(),
      }),
    ),
    papers: z.array(z.object({ from: said, title: z.string(), speaker: said })),
    awards: z.array(z.object({ to: said, title: z.string() })),
    awarded: said,
    next: z.object({ year: z.int().nullable(), host: said, handOver: said }),
  })
  .meta({ description: "The last part, as the conference says it or as it was issued" });

const summary = z.object({
  scope: summaryScope,
  figures: z.record(z.string(), figure),
  parts: z.array(
    z.object({
      code: z.string(),
      sentences: z.array(z.object({ id: z.string(), text: z.string(), figures: z.array(z.string()) })),
      tables: z.array(table),
    }),
  ),
  texts: z.array(z.object({ name: z.string(), text: z.string() })),
  sections: z.array(z.string()).meta({ description: "Sections that the report has, in its order" }),
  closing,
  notes: z.array(z.string()),
  published: z
    .array(
      z.object({
        ...{ key: z.string(), printed: z.string(), unit: z.string(), source: z.string() },
        sourceDate: day.nullable(),
      }),
    )
    .meta({ description: "Numbers that a source has published otherwise, by the figure's key" }),
  state: z.enum(CONFERENCE_STATES),
  issues: z.array(
    z.object({ issue: z.int(), number: z.string(), signedOn: day, signerTitle: z.string(), signer: z.string() }),
  ),
  corrections: z
    .array(z.object({ key: z.string(), printed: z.string(), now: z.string(), why: z.array(whyChanged) }))
    .meta({ description: "Numbers that the latest issue printed and that would be printed otherwise now" }),
});

export const readSummary = read({
  path: "/api/v1/conferences/{id}/summary",
  who: "anyone",
  tag: "figures",
  input: summaryQueryInput,
  kept: false,
  summary:
    "The summary of a conference: its figures, sentences and tables as JSON, or as a Word, Excel or PDF file or as one page for a meeting room; with `issue`, the bytes of that issue",
  reply: json("The summary", summary),
});

export const readChart = read({
  path: "/api/v1/conferences/{id}/summary/charts/{chart}",
  who: "anyone",
  tag: "figures",
  input: chartQueryInput,
  kept: false,
  summary: "A chart of a conference's summary as an SVG or PNG image; with `issue`, the bytes of that issue",
  reply: bytes("The image", "image/svg+xml"),
});

export const writeFreeze = write({
  path: "/api/v1/conferences/{id}/freeze",
  who: "conference.freeze",
  tag: "records",
  input: conferenceStepInput,
  summary: "Freezes the figures of a conference's summary; a conference that changed since `version` is 409",
  reply: json("Where it stands then", z.object({ id: z.string(), state: z.enum(CONFERENCE_STATES), version: z.int() })),
});

export const writeIssue = write({
  path: "/api/v1/conferences/{id}/summary/issue",
  who: "conference.issue",
  tag: "records",
  input: issueSummaryInput,
  summary: "Issues the summary under a number, day and signer: its files are kept to the byte",
  reply: json("Which issue it is", z.object({ id: z.string(), issue: z.int(), version: z.int() })),
});

export const writePassageRoute = write({
  path: "/api/v1/conferences/{id}/summary/passages",
  who: "conference.write",
  tag: "records",
  input: writePassageInput,
  summary:
    "Writes the words of a passage: around the numbers of a sentence, which stand in places and are never typed, or a text",
  reply: json("Its version then", z.object({ id: z.string(), passage: z.string(), version: z.int() })),
});

export const writeAward = write({
  path: "/api/v1/conferences/{id}/summary/awards",
  who: "conference.edit",
  tag: "records",
  input: takeAwardInput,
  summary:
    "Takes an award that the summary suggests over among the conference's entries, its reasons with the numbers of now; once",
  reply: json("The entry's id", z.object({ id: z.string(), itemId: z.uuid() })),
});

export const writeArrangement = write({
  path: "/api/v1/conferences/{id}/summary/arrangement",
  who: "conference.edit",
  tag: "records",
  input: arrangeReportInput,
  summary:
    "Says which sections the report has, in the order of their places, and with how many decimals its indicators are printed, until its figures are frozen; a conference that changed since `version` is 409",
  reply: json("Its version then", z.object({ id: z.string(), version: z.int() })),
});
