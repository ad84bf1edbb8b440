import type { Locale } from "@/lib/format/locale";
import { type CodeNames, cellName } from "@/lib/format/reports/cell-name";
import type { FormAnswer } from "../../forms/form-answer";

/** A form that came back, its cells called as the page calls them: contents and indicators by their names, not their codes. */
export function namedAnswer(answer: FormAnswer, names: CodeNames, locale: Locale): FormAnswer {
  if (!answer?.refusal) return answer;
  const errors = answer.refusal.errors.map((error) => {
    const cell = answer.values[error.path.replace(/\.value$/, ".cell")];
    const coded = cell && `${cellName(cell, locale)}: `;
    if (!cell || !coded || !error.message.startsWith(coded)) return error;
    return { ...error, message: `${cellName(cell, locale, names)}: ${error.message.slice(coded.length)}` };
  });
  return { ...answer, refusal: { ...answer.refusal, errors } };
}

/** What is wrong with one field, said at that field: without its name. */
export function clauseOf(answer: FormAnswer, path: string): string | undefined {
  const message = answer?.refusal?.errors.find((error) => error.path === path)?.message;
  const clause = message?.slice(message.indexOf(": ") + 2);
  return clause && clause.charAt(0).toUpperCase() + clause.slice(1);
}
