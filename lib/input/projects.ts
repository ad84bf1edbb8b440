import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import { PROJECT_KINDS } from "@/lib/domain/project/kind";
import {
  beneficiaries,
  budgetLines,
  chosenPlace,
  dayOrNone,
  outputs,
  required,
  typedYear,
  WORDS,
  wordsOrNone,
} from "./project-fields";
import { line } from "./text";

/**
 * A đề án as it is first written (contract §4). A draft may lack what is not known yet; what it must not lack to be
 * submitted is the domain's question.
 */
export const createProjectInput = z
  .strictObject({
    title: required(500),
    fund: z.enum(FUNDS),
    year: typedYear,
    endYear: typedYear.optional(),
    kind: z.enum(PROJECT_KINDS),
    content: required(60).optional(),
    item: required(60).optional(),
    /** Content and item as the form chooses them together. */
    place: chosenPlace.optional(),
    /** A đề án whose words, budget, targets and timetable this one begins with, moved to its own years. */
    copyOf: required(60).optional(),
    unitId: required(60).optional(),
    implementingUnit: required(300),
    commune: line(200).nullable().default(null),
    need: wordsOrNone(WORDS).default(null),
    goals: wordsOrNone(WORDS).default(null),
    scale: wordsOrNone(WORDS).default(null),
    technology: wordsOrNone(WORDS).default(null),
    effects: wordsOrNone(WORDS).default(null),
    capReason: wordsOrNone(2000).default(null),
    startOn: dayOrNone.default(null),
    endOn: dayOrNone.default(null),
    budget: budgetLines.default([]),
    beneficiaries: beneficiaries.default([]),
    outputs: outputs.default([]),
  })
  .refine(({ content, place }) => (content === undefined) !== (place === undefined), {
    path: ["content"],
    params: { problem: "required" },
    when: () => true,
  })
  .refine(({ year, endYear = year }) => endYear >= year, { path: ["endYear"], params: { problem: "too-small" } })
  .refine(({ startOn, endOn }) => startOn === null || endOn === null || endOn >= startOn, {
    path: ["endOn"],
    params: { problem: "too-small" },
  })
  .transform(({ place, content, item, ...sent }) => {
    const [ofPlace, itemOfPlace] = place?.split(" ") ?? [];
    return { ...sent, content: content ?? ofPlace ?? "", item: item ?? itemOfPlace };
  });

export type CreateProjectInput = z.output<typeof createProjectInput>;
