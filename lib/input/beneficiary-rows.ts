import { z } from "zod";
import { BENEFICIARY_KINDS } from "@/lib/domain/project/kind";
import { kindOfName } from "./beneficiary-kind";
import { typedAmountOrNone } from "./money";
import { BENEFICIARIES, required, TAX_CODE, taxDigits } from "./project-fields";

/** A share as it is typed; "–" and nothing are none. */
const share = z
  .string()
  .max(100)
  .transform((text) => (/^\s*[-–]?\s*$/.test(text) ? null : text))
  .pipe(typedAmountOrNone.nullable())
  .default(null);

/** One row of the grid; without a kind it is the one its name says. */
const row = z
  .strictObject({
    name: required(300),
    taxCode: taxDigits
      .refine((digits) => TAX_CODE.test(digits), { params: { problem: "tax-code" } })
      .transform((digits) => digits || null)
      .default(null),
    address: required(500),
    supportText: share,
    kind: z.enum(BENEFICIARY_KINDS).optional(),
  })
  .transform(({ name, supportText: support, kind = kindOfName(name), ...given }) => ({
    ...{ ...given, name, kind, support },
  }));

/**
 * Đơn vị thụ hưởng as the rows of their grid send them: at most three hundred, each once; problems stand at their cells.
 */
export const beneficiaryRows = z
  .array(row)
  .max(BENEFICIARIES)
  .default([])
  .superRefine((rows, context) => {
    const seen = new Set<string>();
    for (const [at, { name, taxCode }] of rows.entries()) {
      const key = `${taxCode} ${name}`;
      if (seen.has(key)) context.addIssue({ code: "custom", path: [at, "name"], params: { problem: "repeated" } });
      seen.add(key);
    }
  });
