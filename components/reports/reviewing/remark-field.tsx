import { useTranslations } from "next-intl";
import type { CellKey } from "@/lib/domain/periodic-report/cell";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { controlId } from "../../ui/field";

/** The form that takes a report further; remarks stand in its tables and are sent with it. */
export const STEP_FORM = "report-step";

/** The cells that may be remarked on, each with its place among them and its name. */
export type RemarkPlaces = {
  readonly cells: ReadonlyMap<CellKey, { readonly at: number; readonly name: string }>;
  readonly answer: FormAnswer;
};

/** Nhận xét at the cell it is of: closed until it is wanted, and a part of the form that returns the report. */
export function RemarkField({ cell, places }: { cell: CellKey | null; places: RemarkPlaces }) {
  const words = useTranslations("reports");
  const place = cell === null ? undefined : places.cells.get(cell);
  if (cell === null || !place) return null;
  const name = `remarks.${place.at}`;
  const typed = places.answer?.values[`${name}.text`] ?? "";
  const error = errorOf(places.answer, `${name}.text`) ?? errorOf(places.answer, `${name}.field`);
  return (
    <details className="remark-field" open={typed !== "" || error !== undefined}>
      <summary>
        {words("remarkText")}
        <span className="sr-only">: {place.name}</span>
      </summary>
      <input type="hidden" form={STEP_FORM} name={`${name}.field`} value={cell} />
      <textarea
        id={controlId(`${name}.text`, "step")}
        form={STEP_FORM}
        name={`${name}.text`}
        aria-label={words("remarkOf", { cell: place.name })}
        aria-invalid={error !== undefined}
        className="control"
        rows={3}
        maxLength={1000}
        defaultValue={typed}
      />
      {error && <span className="field-error">{error}</span>}
    </details>
  );
}
