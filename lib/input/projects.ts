import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import { BENEFICIARY_KINDS, PROJECT_KINDS } from "@/lib/domain/project/kind";
import { plainAmountOrNone } from "./money";
import { line, optionalText } from "./text";

const BENEFICIARIES = 300;
const LINES = 100;
const WORDS = 20_000;

const year = z.int().min(2010).max(2100);
const required = (most: number) => line(most).pipe(z.string().min(1));
const optionalDay = z.iso.date().nullable().default(null);
const once = <Row>(key: (row: Row) => string) => ({
  check: (rows: readonly Row[]) => new Set(rows.map(key)).size === rows.length,
  said: { params: { problem: "repeated" } },
});

const budgetLine = z.strictObject({
  item: required(60),
  year: year.optional(),
  support: plainAmountOrNone,
  counterpart: plainAmountOrNone.default(0n),
  other: plainAmountOrNone.default(0n),
});

/** Ten digits, or thirteen of a branch, however they are grouped. */
const taxCode = line(40, (text) => text.replace(/[\s.-]/g, ""))
  .pipe(z.string().regex(/^(\d{10}|\d{13})?$/))
  .transform((digits) => digits || null)
  .nullable()
  .default(null);

const beneficiary = z.strictObject({
  name: required(300),
  taxCode,
  address: required(500),
  kind: z.enum(BENEFICIARY_KINDS).default("ENTERPRISE"),
  support: plainAmountOrNone.nullable().default(null),
});

const output = z.strictObject({
  indicator: required(60),
  target: z.int().min(0).max(1_000_000_000),
  year: year.optional(),
});

const budgetOnce = once<z.output<typeof budgetLine>>(({ item, year = "" }) => `${year} ${item}`);
const beneficiaryOnce = once<z.output<typeof beneficiary>>(({ name, taxCode }) => `${taxCode} ${name}`);
const outputOnce = once<z.output<typeof output>>(({ indicator, year = "" }) => `${year} ${indicator}`);

/**
 * A đề án as it is first written (contract §4). A draft may lack what is not known yet; what it must not lack to be
 * submitted is the domain's question.
 */
export const createProjectInput = z
  .strictObject({
    title: required(500),
    fund: z.enum(FUNDS),
    year,
    endYear: year.optional(),
    kind: z.enum(PROJECT_KINDS),
    content: required(60),
    item: required(60).optional(),
    unitId: required(60).optional(),
    implementingUnit: required(300),
    commune: line(200).nullable().default(null),
    need: optionalText(WORDS),
    goals: optionalText(WORDS),
    scale: optionalText(WORDS),
    technology: optionalText(WORDS),
    effects: optionalText(WORDS),
    capReason: optionalText(2000),
    startOn: optionalDay,
    endOn: optionalDay,
    budget: z.array(budgetLine).max(LINES).refine(budgetOnce.check, budgetOnce.said).default([]),
    beneficiaries: z
      .array(beneficiary)
      .max(BENEFICIARIES)
      .refine(beneficiaryOnce.check, beneficiaryOnce.said)
      .default([]),
    outputs: z.array(output).max(LINES).refine(outputOnce.check, outputOnce.said).default([]),
  })
  .refine(({ year, endYear = year }) => endYear >= year, { path: ["endYear"], params: { problem: "too-small" } })
  .refine(({ startOn, endOn }) => startOn === null || endOn === null || endOn >= startOn, {
    path: ["endOn"],
    params: { problem: "too-small" },
  });

export type CreateProjectInput = z.output<typeof createProjectInput>;
