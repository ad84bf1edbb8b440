import { z } from "zod";

/** What a form leaves empty is nothing. */
export const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .preprocess((given) => (given === "" || given === undefined ? null : given), schema.nullable())
    .transform((value) => value ?? null);

/** A form sends digits, another system a number. */
export const whole = (least: number, most: number) =>
  z.preprocess(
    (given) => (typeof given === "string" && /^[0-9]{1,4}$/.test(given) ? Number(given) : given),
    z.int().min(least).max(most),
  );
