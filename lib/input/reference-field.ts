import { PROJECT_STATES } from "@/lib/domain/project/state";
import type { ChoiceSource, EditableField } from "@/lib/domain/reference-data/editable-table";
import { visible } from "@/lib/domain/text/plain-text";
import { typedDay } from "./day";
import { readMoneyText } from "./money-text";

/** The values of choices that the portal itself knows. */
export const FIXED_CHOICES: Readonly<Partial<Record<ChoiceSource, readonly string[]>>> = {
  fund: ["KCQG", "KCDP"],
  nationalFund: ["KCQG"],
  state: PROJECT_STATES,
  requirement: ["CLASS_PLAN", "HALF_DONE"],
  unitType: ["tinh", "thanh_pho_tw"],
};

type Read = { readonly value: string | null } | { readonly problem: string; readonly [fact: string]: unknown };

/** Reads a field of reference data as it is typed or sent into the text the database holds; a choice of a list is only measured. */
export function readFieldText(field: EditableField, given: string | undefined): Read {
  const text = visible(given ?? "").trim();
  if (field.kind === "flag") return { value: String(["on", "true", "1"].includes(text.toLowerCase())) };
  if (text === "") return field.required ? { problem: "required" } : { value: null };
  switch (field.kind) {
    case "line":
      if (/\p{Cc}/u.test(text) || (field.like && !field.like.test(text))) return { problem: "wrong-form" };
      return text.length > field.most ? { problem: "too-long", limit: String(field.most) } : { value: text };
    case "count":
      return countIn(text, field);
    case "money":
      return moneyIn(text);
    case "day": {
      const read = typedDay.safeParse(text);
      return read.success ? { value: read.data } : { problem: "day.unreadable" };
    }
    case "choice": {
      const choices = FIXED_CHOICES[field.of];
      const known = choices ? choices.includes(text) : /^[\w.-]{1,100}$/.test(text);
      return known ? { value: text } : { problem: "unknown-value", given: text, choices: choices ?? [] };
    }
  }
}

function countIn(text: string, { least, most }: { readonly least: number; readonly most: number }): Read {
  if (!/^\d{1,9}$/.test(text)) return { problem: "whole-number" };
  const number = Number(text);
  if (number < least) return { problem: "too-small", limit: String(least) };
  return number > most ? { problem: "too-large", limit: String(most) } : { value: String(number) };
}

function moneyIn(text: string): Read {
  const read = readMoneyText(text);
  if ("amount" in read) return { value: read.amount.toString() };
  const { problem, readings } = read;
  return { problem: `money.${problem}`, ...(readings && { readings: readings.map(String) }) };
}
