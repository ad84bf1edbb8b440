import { z } from "zod";
import { areaText } from "@/lib/domain/registers/area";
import { readNumber } from "./number-text";

/** Hectares with at most two decimals, typed as "12,5" or "1.234,56", or a number of another system; as text "12.5". */
export const typedArea = z.union([z.string(), z.number()]).transform((given, context) => {
  const read = readNumber(String(given).trim(), { decimals: true });
  const text = "digits" in read ? areaText(read) : null;
  if (text !== null) return text;
  context.addIssue({ code: "custom", input: given, params: { problem: "area" } });
  return z.NEVER;
});
