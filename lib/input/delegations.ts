import { z } from "zod";
import { typedDay } from "./day";
import { line, optionalText } from "./text";

/** A delegation as it is given: to whom, from and to which day (as typed, or YYYY-MM-DD), by which paper, and why. */
export const giveDelegationInput = z.strictObject({
  receiverId: z.uuid(),
  from: typedDay,
  to: typedDay,
  document: line(200).pipe(z.string().min(1)),
  reason: optionalText(1000),
});
export type GiveDelegationInput = z.output<typeof giveDelegationInput>;

/** One delegation, by its id. */
export const delegationInput = z.strictObject({ id: z.uuid() });

/** Nothing but the wish. */
export const noInput = z.strictObject({});
