import { z } from "zod";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import { FUNDS } from "@/lib/domain/fund";
import { LAYOUTS } from "@/lib/domain/territory/layout";

/** A form without a choice sends an empty text; that is no choice. */
export const given = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional()).transform((value) => value ?? null);

/** A whole number as an address or a form has it. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^[0-9]{1,7}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));

/** A budget year in an address. */
export const yearParam = wholeNumber(2010, 2100);

/** A province's stable id; whether it exists is the database's answer. */
export const unitParam = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

export const yearFilter = given(yearParam);
export const unitFilter = given(unitParam);
export const fundFilter = given(z.enum(FUNDS));

/** A code of the catalogue: a content or a group of contents. */
export const contentFilter = given(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/));

/** Text to search for: NFC, single spaces, no control characters, at most 200 characters. */
export const searchFilter = given(
  z
    .string()
    .max(200)
    .regex(/^\P{Cc}*$/u)
    .transform((text) => text.normalize("NFC").trim().replace(/\s+/gu, " ") || null),
);

/** One of a closed list, or nothing. */
export const choiceFilter = <Choice extends string>(choices: readonly Choice[]) => given(z.enum(choices));

/** A conference region, and the layout its provinces are meant in. */
export const regionFilter = choiceFilter(REGIONS);
export const layoutFilter = choiceFilter(LAYOUTS);

/** A deadline that has passed, or one with so many working days left at most. */
export const dueFilter = given(z.union([z.literal("late"), wholeNumber(0, 99)]));

/** A month of the budget year. */
export const monthFilter = given(wholeNumber(1, 12));

/** How a CSV parts its columns. */
export const separatorParam = choiceFilter(["comma", "semicolon"] as const).transform(
  (sign) => sign ?? ("comma" as const),
);

/** Page 1, 2, 3 …; the first unless told. */
export const pageParam = given(wholeNumber(1, 1_000_000)).transform((page) => page ?? 1);

/** Rows of a page, at most 200. */
export const sizeParam = (usual: number) => given(wholeNumber(1, 200)).transform((size) => size ?? usual);
