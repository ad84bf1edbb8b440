import { z } from "zod";

/** Amount of money: a text of digits, in đồng, so that no reader rounds it. Written from the domain's whole number. */
export const dong = z
  .union([z.bigint(), z.string()])
  .transform(String)
  .pipe(
    z
      .string()
      .regex(/^-?\d+$/)
      .meta({ id: "Dong", description: "Whole đồng", example: "78660000000" }),
  );
export const day = z.iso.date().meta({ description: "YYYY-MM-DD" });
export const fund = z.enum(["KCQG", "KCDP"]);
export const wording = { vi: z.string(), en: z.string() };
/** An entry of the catalogue with its name in both languages. */
export const named = z.object({ code: z.string(), ...wording }).meta({ id: "Named" });

/** One page of a list, with the sums over all that match and not the page alone. */
export function listOf<Item extends z.ZodType>(item: Item, totals: z.ZodType) {
  return z.object({ items: z.array(item), page: z.int(), size: z.int(), total: z.int(), totals });
}
