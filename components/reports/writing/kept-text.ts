import type { MoneyUnit } from "@/lib/domain/money-unit";
import { readAmountCell, readCountCell } from "@/lib/input/amount-cell";
import type { FormAnswer } from "../../forms/form-answer";

/**
 * The text of a cell where its form came back: what was typed, or what stands now where its writer had not touched it, so
 * that nothing another wrote meanwhile is undone by sending the form again.
 */
export function keptText(
  answer: FormAnswer,
  name: string,
  stands: string,
  readingOf: (text: string) => string | null,
): string {
  if (!answer) return stands;
  const typed = answer.values[`${name}.value`] ?? "";
  const seen = answer.values[`${name}.seen`] ?? null;
  return readingOf(typed) === seen ? stands : typed;
}

/** How an amount's text reads in its table's unit; null for nothing. */
export function amountReading(unit: MoneyUnit): (text: string) => string | null {
  return (text) => {
    if (text.trim() === "") return null;
    const reading = readAmountCell(text, unit);
    return "amount" in reading ? reading.amount.toString() : text;
  };
}

/** How a count's text reads; null for nothing. */
export function countReading(text: string): string | null {
  return text.trim() === "" ? null : (readCountCell(text)?.toString() ?? text);
}

/** How a passage's text reads; null for nothing. */
export function passageReading(text: string): string | null {
  return text.replace(/\r\n?/g, "\n").trim() || null;
}

/** Reasons that were typed in a form that came back, by their subjects, the common one by none: findings may stand in other places since. */
export function typedReasons(answer: FormAnswer): Record<string, { reason: string; document: string }> {
  const values = answer?.values ?? {};
  const common = { reason: values.commonReason ?? "", document: values.commonDocument ?? "" };
  const own = Object.fromEntries(
    Object.entries(values).flatMap(([name, subject]) => {
      const [list, at, field] = name.split(".", 3);
      if (list !== "explanations" || field !== "subject") return [];
      const typed = (of: string) => values[`${list}.${at}.${of}`] ?? "";
      return [[subject, { reason: typed("reason"), document: typed("document") }] as const];
    }),
  );
  return { ...own, "": common };
}
