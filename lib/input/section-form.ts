import { z } from "zod";
import { PROJECT_KINDS } from "@/lib/domain/project/kind";
import { SECTION_NAMES, type Section } from "@/lib/domain/project/sections";
import { beneficiaryRows } from "./beneficiary-rows";
import { typedDay } from "./day";
import type { EditProjectInput } from "./edit-project";
import { typedAmountOrNone } from "./money";
import { budgetOnce, chosenPlace, LINES, outputOnce, required, typedYear, WORDS, wordsOrNone } from "./project-fields";
import { seenVersion } from "./project-steps";
import { projectCodeInput } from "./projects-query";
import { line } from "./text";

const typedCount = z
  .string()
  .max(20)
  .transform((text) => Number(text.replace(/[\s.]/g, "") || "x"))
  .pipe(z.int().min(0).max(1_000_000_000));
/** What a form left empty is absent, and so nothing is written there. */
const words = (most: number) => wordsOrNone(most).default(null);
const amount = typedAmountOrNone.default(0n);

const missingName = (row: object, path: string) => ({
  ...{ code: "custom" as const, input: row, path: [path], params: { problem: "required" } },
});

/** A row that says nothing is passed over; one with money says for what. */
const budgetRow = z
  .strictObject({
    ...{ item: line(60).optional(), year: typedYear },
    ...{ supportText: amount, counterpartText: amount, otherText: amount },
  })
  .transform(({ item, year, supportText: support, counterpartText: counterpart, otherText: other }, context) => {
    if (item) return [{ item, year, support, counterpart, other }];
    if (support + counterpart + other > 0n) context.addIssue(missingName({}, "item"));
    return [];
  });

/** The same of a target: one with a number says of what. */
const outputRow = z
  .strictObject({ indicator: line(60).optional(), target: typedCount.optional(), year: typedYear })
  .transform(({ indicator, target, year }, context) => {
    if (indicator) return [{ indicator, target: target ?? 0, year }];
    if (target) context.addIssue(missingName({}, "indicator"));
    return [];
  });

/** As many rows as a dossier holds, each item or indicator of a year once. */
const budgetRows = z
  .array(budgetRow)
  .max(LINES)
  .default([])
  .transform((rows) => rows.flat())
  .refine(budgetOnce.check, budgetOnce.said);
const outputRows = z
  .array(outputRow)
  .max(LINES)
  .default([])
  .transform((rows) => rows.flat())
  .refine(outputOnce.check, outputOnce.said);

/** As many problems are told at once; whoever mends them hears of the rest. */
const MOST_PROBLEMS = 30;

const common = { code: projectCodeInput.shape.code, version: seenVersion };

/** Each section of a dossier as its form sends it, empty fields left out. */
const FORMS = {
  general: z.strictObject({
    ...common,
    title: required(500),
    kind: z.enum(PROJECT_KINDS),
    place: chosenPlace,
    endYear: typedYear,
    implementingUnit: required(300),
    commune: line(200).nullable().default(null),
  }),
  need: z.strictObject({ ...common, need: words(WORDS), goals: words(WORDS) }),
  works: z.strictObject({ ...common, scale: words(WORDS), technology: words(WORDS) }),
  beneficiaries: z.strictObject({ ...common, beneficiaries: beneficiaryRows }),
  budget: z.strictObject({ ...common, budget: budgetRows, capReason: words(2000) }),
  outputs: z.strictObject({ ...common, outputs: outputRows, effects: words(WORDS) }),
  timetable: z.strictObject({
    ...common,
    startOnText: typedDay.nullable().default(null),
    endOnText: typedDay.nullable().default(null),
  }),
} as const satisfies Record<Section, z.ZodType>;

type Form<Name extends Section> = z.output<(typeof FORMS)[Name]>;

/** What each form says, as an edit of the dossier says it. */
const EDITS: { readonly [Name in Section]: (form: Form<Name>) => EditProjectInput } = {
  general: ({ place: chosen, ...form }) => {
    const [content = "", item = ""] = chosen.split(" ");
    return { ...form, content, item };
  },
  need: (form) => form,
  works: (form) => form,
  beneficiaries: (form) => form,
  budget: (form) => form,
  outputs: (form) => form,
  timetable: ({ startOnText: startOn, endOnText: endOn, ...form }) => ({ ...form, startOn, endOn }),
};

/** The address of a section of a dossier. */
export const sectionAddressInput = projectCodeInput.extend({ section: z.enum(SECTION_NAMES) });

/**
 * A section of a dossier as its plain form sends it: amounts, days and rows as they were typed. It becomes the edit that
 * another system would send. `more=rows` asks to go on in the same section, with more empty rows.
 */
export const writeSectionInput = sectionAddressInput
  .extend({ more: z.literal("rows").optional() })
  .loose()
  .transform(({ section, more, ...sent }, context) => {
    const read = FORMS[section].safeParse(sent);
    if (read.success) return { section, edit: EDITS[section](read.data as never), asksForRows: more === "rows" };
    const problems = read.error.issues.slice(0, MOST_PROBLEMS);
    for (const issue of problems) context.issues.push({ ...issue, input: sent } as never);
    return z.NEVER;
  });

export type WriteSectionInput = z.output<typeof writeSectionInput>;
