import { z } from "zod";
import { BENEFICIARY_KINDS } from "@/lib/domain/project/kind";
import { plainAmountOrNone } from "./money";
import { line, text } from "./text";

/** Those it is to help that one đề án may name. */
export const BENEFICIARIES = 300;
/** Rows that a list of a dossier may hold. */
export const LINES = 100;

/** Characters that one field of running text may hold. */
export const WORDS = 20_000;

export const budgetYear = z.int().min(2010).max(2100);
/** A form sends digits, another system a number. */
export const typedYear = z.preprocess(
  (given) => (typeof given === "string" && /^[0-9]{4}$/.test(given) ? Number(given) : given),
  budgetYear,
);
/** A content and one of its items, chosen together: "ND3 machinery". */
export const chosenPlace = line(125).pipe(z.string().regex(/^\S+ \S+$/));
export const required = (most: number) => line(most).pipe(z.string().min(1));
export const dayOrNone = z.iso.date().nullable();

/** Several lines of text; null when nothing visible was written. */
export const wordsOrNone = (most: number) =>
  text(most)
    .transform((given) => given || null)
    .nullable();

const once = <Row>(key: (row: Row) => string) => ({
  check: (rows: readonly Row[]) => new Set(rows.map(key)).size === rows.length,
  said: { params: { problem: "repeated" } },
});

const budgetLine = z.strictObject({
  item: required(60),
  year: budgetYear.optional(),
  support: plainAmountOrNone,
  counterpart: plainAmountOrNone.default(0n),
  other: plainAmountOrNone.default(0n),
});

/** Ten digits, or thirteen of a branch; or none. */
export const TAX_CODE = /^(\d{10}|\d{13})?$/;
/** The digits of a tax code, however they are grouped. */
export const taxDigits = line(40, (digits) => digits.replace(/[\s.-]/g, ""));
const taxCode = taxDigits
  .pipe(z.string().regex(TAX_CODE))
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
  year: budgetYear.optional(),
});

/** Of one year an item stands in the budget once, and an indicator among the targets. */
export const budgetOnce = once<Pick<z.output<typeof budgetLine>, "item" | "year">>(
  ({ item, year = "" }) => `${year} ${item}`,
);
const beneficiaryOnce = once<z.output<typeof beneficiary>>(({ name, taxCode }) => `${taxCode} ${name}`);
export const outputOnce = once<Pick<z.output<typeof output>, "indicator" | "year">>(
  ({ indicator, year = "" }) => `${year} ${indicator}`,
);

/** Rows of a dossier (contract §4): budget by item and source, those it is to help, what it promises. */
export const budgetLines = z.array(budgetLine).max(LINES).refine(budgetOnce.check, budgetOnce.said);
export const beneficiaries = z
  .array(beneficiary)
  .max(BENEFICIARIES)
  .refine(beneficiaryOnce.check, beneficiaryOnce.said);
export const outputs = z.array(output).max(LINES).refine(outputOnce.check, outputOnce.said);
