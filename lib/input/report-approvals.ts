import { z } from "zod";
import { unitParam } from "./address-values";
import { seenVersion } from "./project-steps";
import { periodInput } from "./reports";
import { optionalText } from "./text";

/** One of several reports; a row of a form that is not ticked approves nothing. */
const approval = z.strictObject({
  row: z.literal("form").optional(),
  approve: z.literal("on").optional(),
  unitId: unitParam,
  version: seenVersion,
});

/** Several reports of one period approved together, or with `preview` only looked at. */
export const approveReportsInput = z.strictObject({
  ...periodInput.shape,
  preview: z.preprocess((given) => given === true || given === "true", z.boolean()).default(false),
  reports: z
    .array(approval)
    .max(100)
    .transform((rows) =>
      rows.flatMap(({ row, approve, ...one }) => (row !== undefined && approve === undefined ? [] : [one])),
    )
    .refine((chosen) => chosen.length > 0, { params: { problem: "none-chosen" } })
    .refine((chosen) => new Set(chosen.map(({ unitId }) => unitId)).size === chosen.length, {
      params: { problem: "repeated" },
    }),
  note: optionalText(2000),
});
export type ApproveReportsInput = z.output<typeof approveReportsInput>;

/** The page that chooses them: whether it shows what would become of those that were chosen. */
export const approvalsPageInput = z.object({ check: z.literal("1").optional() });
