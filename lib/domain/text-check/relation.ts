import { has, lastOf, phrases } from "./phrases";

/** How a percentage joins two figures: the part of a whole, or the change from an earlier one. */
export type Form = "part" | "growth" | "decline";

/** What it is taken of, where its words do not say: the plan, the sum it belongs to, or nothing known. */
export type Manner = "executed" | "share" | "change" | "open";

export type Relation = { readonly form: Form; readonly manner: Manner };

const UP = phrases(["tang", "cao hon", "nhieu hon", "lon hon", "vuot", "tang truong", "tang them"]);
const DOWN = phrases(["giam", "thap hon", "it hon", "hut", "thieu"]);
const SHARE = phrases(["chiem", "ty trong", "ti trong", "co cau"]);
const EXECUTED = phrases(["dat", "bang", "hoan thanh", "ty le", "ti le", "tuong duong"]);
const PLANNED = phrases(["ke hoach", "kh", "du toan"]);
/** Words that begin like a change and are none. */
const OTHER = / (tang cuong|giam ngheo|giam sat|giam doc|thieu nhi) /g;

/** What the words before a percentage and the words behind it make of it. */
export function relationIn(given: string, behind: string): Relation {
  const before = given.replace(OTHER, " | ");
  const places = [UP, DOWN, SHARE, EXECUTED].map((phrases) => lastOf(before, phrases));
  const last = Math.max(...places);
  if (last < 0) return { form: "part", manner: has(behind, PLANNED) ? "executed" : "open" };
  if (places[0] === last) return { form: "growth", manner: "change" };
  if (places[1] === last) return { form: "decline", manner: "change" };
  return { form: "part", manner: places[2] === last ? "share" : "executed" };
}
