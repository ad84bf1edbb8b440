import { z } from "zod";

const GROUPED = /^\d{1,3}(?:[. ]\d{3}){0,3}$/;
const PLAIN = /^\d{1,10}$/;

/** A count of whole things up to a billion: another system sends a number, a form what was typed, "1200" or "1.200". */
export const typedCount = z.preprocess((given) => {
  if (typeof given !== "string") return given;
  const typed = given.trim();
  return GROUPED.test(typed) || PLAIN.test(typed) ? Number(typed.replace(/[. ]/g, "")) : given;
}, z.int().min(0).max(1_000_000_000).transform(BigInt));
