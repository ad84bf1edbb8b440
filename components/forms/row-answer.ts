import type { FormAnswer } from "./form-answer";

type Row = {
  /** Name of the form's list: "lines" of "lines.3.amount". */
  readonly list: string;
  /** Where the row stands now. */
  readonly at: number;
  /** Hidden fields that tell which row it is, wherever it stood when it was typed. */
  readonly is: Readonly<Record<string, string>>;
};

/**
 * What was typed in one row of a form that came back, under the names its controls have now: others may have written
 * meanwhile, so that it stands elsewhere. Null where it was not on the form, or the form was simply opened.
 */
export function rowAnswer(answer: FormAnswer, { list, at, is }: Row): FormAnswer {
  if (!answer) return null;
  const then = placeOf(answer.values, list, is);
  if (then === null) return null;
  const moved = (name: string) => (name.startsWith(then) ? `${list}.${at}.${name.slice(then.length)}` : null);
  const values = Object.entries(answer.values).flatMap(([name, text]) => {
    const now = moved(name);
    return now === null ? [] : [[now, text] as const];
  });
  const errors = (answer.refusal?.errors ?? []).flatMap((error) => {
    const path = moved(error.path);
    return path === null ? [] : [{ ...error, path }];
  });
  return {
    ...answer,
    values: Object.fromEntries(values),
    refusal: answer.refusal && { ...answer.refusal, errors },
  };
}

/** "lines.3." of the row that has those fields. */
function placeOf(values: Readonly<Record<string, string>>, list: string, is: Row["is"]): string | null {
  const fields = Object.entries(is);
  const [[first, text] = ["", ""]] = fields;
  for (const [name, value] of Object.entries(values)) {
    if (value !== text || !name.startsWith(`${list}.`) || !name.endsWith(`.${first}`)) continue;
    const place = name.slice(0, -first.length);
    if (fields.every(([field, known]) => values[`${place}${field}`] === known)) return place;
  }
  return null;
}
