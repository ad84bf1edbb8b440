import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import { PROJECT_KINDS } from "@/lib/domain/project/kind";
import { SECTIONS } from "@/lib/domain/project/sections";
import {
  beneficiaries,
  budgetLines,
  budgetYear,
  dayOrNone,
  outputs,
  required,
  WORDS,
  wordsOrNone,
} from "./project-fields";
import { seenVersion } from "./project-steps";
import { projectCodeInput } from "./projects-query";
import { line } from "./text";

const written = {
  title: required(500).optional(),
  kind: z.enum(PROJECT_KINDS).optional(),
  content: required(60).optional(),
  item: required(60).optional(),
  endYear: budgetYear.optional(),
  implementingUnit: required(300).optional(),
  commune: line(200).nullable().optional(),
  need: wordsOrNone(WORDS).optional(),
  goals: wordsOrNone(WORDS).optional(),
  scale: wordsOrNone(WORDS).optional(),
  technology: wordsOrNone(WORDS).optional(),
  effects: wordsOrNone(WORDS).optional(),
  capReason: wordsOrNone(2000).optional(),
  startOn: dayOrNone.optional(),
  endOn: dayOrNone.optional(),
  budget: budgetLines.optional(),
  beneficiaries: beneficiaries.optional(),
  outputs: outputs.optional(),
};
const FIELDS = Object.values(SECTIONS).flat();

/**
 * Parts of a dossier written anew (contract §4): whatever is sent replaces what stood there, what is not sent stays.
 * `version` is the one that was looked at. Fund, year and province may be sent as they are.
 */
export const editProjectInput = z
  .strictObject({
    code: projectCodeInput.shape.code,
    version: seenVersion,
    fund: z.enum(FUNDS).optional(),
    year: budgetYear.optional(),
    unitId: required(60).optional(),
    ...written,
  })
  .refine((sent) => FIELDS.some((field) => sent[field] !== undefined), {
    path: ["title"],
    params: { problem: "required" },
  });

export type EditProjectInput = z.output<typeof editProjectInput>;
