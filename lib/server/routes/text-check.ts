import { z } from "zod";
import { FINDING_KINDS } from "@/lib/domain/text-check/finding";
import { TEXT_VERDICTS } from "@/lib/domain/text-check/judge";
import { checkTextInput } from "@/lib/input/text-check";
import { json, write } from "./define";
import { dong } from "./parts";

const place = z
  .object({ start: z.int(), end: z.int() })
  .meta({ description: "UTF-16 units of the text in NFC, end excluded" });
const printed = z.string().meta({ description: "As the text prints it, with a decimal comma" });

const finding = z
  .object({
    sentence: z.string(),
    kind: z.enum(FINDING_KINDS),
    stated: printed,
    unit: z.string().nullable(),
    expected: printed.nullable(),
    interval: z
      .array(z.number())
      .nullable()
      .meta({ description: "Least and greatest value the printed figures may stand for, in the stated unit" }),
    verdict: z.enum(TEXT_VERDICTS),
    place,
    formula: z.string().nullable(),
    terms: z.array(z.object({ printed, unit: z.string(), start: z.int(), end: z.int() })),
    explanation: z.object({
      text: z.string().meta({ description: "In the asker's language" }),
      truncated: printed.nullable().meta({ description: "With the rest cut off instead of rounded" }),
      otherPlan: z
        .object({ year: z.int(), amount: dong, value: printed, inText: z.boolean() })
        .nullable()
        .meta({ description: "The other year's amount that gives the stated percentage" }),
    }),
  })
  .meta({ id: "TextFinding" });

export const checkTextRoute = {
  ...write({
    path: "/api/v1/check-text",
    who: "anyone",
    tag: "figures",
    input: checkTextInput,
    summary:
      "Judges the figures of a Vietnamese report (up to 20.000 characters) by each other and by the portal's; nothing is kept",
    problems: [400, 403, 413, 415, 422, 429, 503],
    reply: json(
      "The findings, in the order they stand",
      z.object({
        counts: z.record(z.enum(TEXT_VERDICTS), z.int()),
        findings: z.array(finding),
      }),
    ),
  }),
  changesNothing: true,
} as const;
