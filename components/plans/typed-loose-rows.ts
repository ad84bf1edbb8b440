import { errorOf, type FormAnswer } from "../forms/form-answer";
import type { LooseRow } from "./decision-row";

const ROW = /^lines\.([0-9]+)\.row$/;

/** Money without a đề án as it was typed in a form that came back; null where the form was simply opened. */
export function typedLooseRows(answer: FormAnswer): (LooseRow & { readonly error: string | undefined })[] | null {
  if (!answer) return null;
  const rows = Object.keys(answer.values).flatMap((name) => ROW.exec(name)?.[1] ?? []);
  const field = (row: string, name: string) => answer.values[`lines.${row}.${name}`] ?? "";
  const error = (row: string, name: string) => errorOf(answer, `lines.${row}.${name}`);
  return rows
    .filter((row) => field(row, "projectCode") === "")
    .map((row) => ({
      ...{ unitId: field(row, "unitId"), content: field(row, "content") },
      ...{ amount: field(row, "amount"), note: field(row, "note") },
      error: error(row, "amount") ?? error(row, "content") ?? error(row, "unitId"),
    }));
}
