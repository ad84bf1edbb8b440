import { errorOf, type FormAnswer } from "../forms/form-answer";
import type { DecisionRow, LooseRow } from "./decision-row";

/** What was typed for a row of a form that came back, and what was wrong with it. */
export type Typed = { readonly amount: string; readonly note: string; readonly error: string | undefined };

const ROW = /^lines\.([0-9]+)\.row$/;

/**
 * What was typed in a form that came back, by đề án and content: rows may stand elsewhere now, since others wrote or a
 * đề án moved meanwhile. A row that was not on the form has nothing typed.
 */
export function typedRows(answer: FormAnswer) {
  const values = answer?.values ?? {};
  const rows = Object.keys(values).flatMap((name) => ROW.exec(name)?.[1] ?? []);
  const field = (row: string, name: string) => values[`lines.${row}.${name}`] ?? "";
  const typed = (row: string): Typed => ({
    amount: field(row, "amount"),
    note: field(row, "note"),
    error:
      errorOf(answer, `lines.${row}.amount`) ??
      errorOf(answer, `lines.${row}.content`) ??
      errorOf(answer, `lines.${row}.unitId`),
  });
  const ofProject = new Map(
    rows.map((row) => [`${field(row, "projectCode")} ${field(row, "content")}`, typed(row)] as const),
  );
  const loose = rows.filter((row) => field(row, "projectCode") === "");
  return {
    of: ({ code, content }: Pick<DecisionRow, "code" | "content">): Typed | null =>
      ofProject.get(`${code} ${content.code}`) ?? null,
    /** Money without a đề án as it was typed; null where the form was simply opened. */
    loose: answer
      ? loose.map((row): LooseRow & { readonly error: string | undefined } => ({
          ...{ unitId: field(row, "unitId"), content: field(row, "content") },
          ...typed(row),
        }))
      : null,
  };
}
