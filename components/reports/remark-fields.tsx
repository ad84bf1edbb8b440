import { useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { controlId } from "../ui/field";

/** As many as are remarked on at once; more are written as a note. */
const ROWS = [0, 1, 2, 3, 4, 5];

type RemarkFieldsProps = { cells: readonly (readonly [key: string, name: string])[]; answer: FormAnswer };

/** Nhận xét từng ô: which cell, and what to mend in it. */
export function RemarkFields({ cells, answer }: RemarkFieldsProps) {
  const words = useTranslations("reports");
  return (
    <fieldset className="grid min-w-0 gap-2 *:min-w-0">
      <legend>{words("remarks")}</legend>
      <p className="field-help">{words("remarksLead")}</p>
      {ROWS.map((row) => {
        const name = `remarks.${row}`;
        return (
          <div key={row} className="grid gap-1 *:min-w-0">
            <select
              id={controlId(`${name}.field`, "step")}
              name={`${name}.field`}
              aria-invalid={errorOf(answer, `${name}.field`) !== undefined}
              aria-label={`${words("remarkCell")} ${row + 1}`}
              className="control"
              defaultValue={answer?.values[`${name}.field`] ?? ""}
            >
              <option value="">{words("noCell")}</option>
              {cells.map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
            <input
              id={controlId(`${name}.text`, "step")}
              name={`${name}.text`}
              aria-invalid={errorOf(answer, `${name}.text`) !== undefined}
              aria-label={`${words("remarkText")} ${row + 1}`}
              className="control"
              maxLength={1000}
              defaultValue={answer?.values[`${name}.text`] ?? ""}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
