import { z } from "zod";
import { unitParam } from "./address-values";
import { orNothing } from "./conference-values";
import { typedDay } from "./day";
import { optionalText } from "./text";

/** A form sends rows of choices, another system the provinces' ids. */
const unit = z.union([unitParam, z.strictObject({ unitId: unitParam }).transform(({ unitId }) => unitId)]);
const yes = z.preprocess((given) => (given === "true" ? true : given), z.boolean());

/** Which provinces of a conference are reminded – those named, or everyone –, by when it is due, and a message. */
export const remindProvincesInput = z
  .strictObject({
    id: z.string().max(40),
    units: z.array(unit).max(100).default([]),
    everyone: yes.default(false),
    dueOn: orNothing(typedDay),
    note: optionalText(1000),
  })
  .refine(({ units, everyone }) => everyone || units.length > 0, {
    path: ["units"],
    params: { problem: "none-chosen" },
  })
  .transform(({ units, everyone, ...given }) => ({ ...given, asked: everyone ? ("everyone" as const) : units }));

export type RemindProvincesInput = z.output<typeof remindProvincesInput>;
