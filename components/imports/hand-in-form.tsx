import { useTranslations } from "next-intl";
import type { ColumnInWords } from "@/lib/domain/intake/column-in-words";
import type { ImportedSheet } from "@/lib/domain/intake/import-run";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { CELL, SmallTable } from "./small-table";

type HandInFormProps = {
  sheet: ImportedSheet;
  columns: readonly ColumnInWords[];
  /** Whether another file stands above already. */
  again: boolean;
  answer: FormAnswer;
};

/** Where a sheet of one kind is handed in, with its template and what its columns mean. */
export function HandInForm({ sheet, columns, again, answer }: HandInFormProps) {
  const words = useTranslations("imports");
  return (
    <section className="mt-6 grid grid-cols-1 gap-4">
      <h2>{words(`sheets.${sheet}.title`)}</h2>
      <p className="max-w-3xl">{words(`sheets.${sheet}.lead`)}</p>
      <form
        method="post"
        encType="multipart/form-data"
        action={`/api/v1/imports/${sheet}`}
        className="grid max-w-xl gap-4"
      >
        <Field name="file" label={words(`sheets.${sheet}.file`)} help={words("help")} error={errorOf(answer, "file")}>
          {(control) => <input type="file" {...control} accept=".xlsx,.csv" required />}
        </Field>
        <div className="flex flex-wrap items-center gap-4">
          <Button kind={again ? "plain" : "main"}>{words(again ? "sendOther" : "send")}</Button>
          <a href={`/api/v1/imports/${sheet}/template.xlsx`}>{words("template")}</a>
        </div>
      </form>
      <details>
        <summary>{words("columns.title")}</summary>
        <SmallTable
          label={words("columns.title")}
          heads={(["heading", "help", "example"] as const).map((head) => words(`columns.${head}`))}
        >
          {columns.map(({ heading, required, help, example }) => (
            <tr key={heading}>
              <th scope="row" className={CELL}>
                {heading}
                {required && <span className="block font-normal">{words("columns.required")}</span>}
              </th>
              <td className={CELL}>{help}</td>
              <td className={CELL}>{example}</td>
            </tr>
          ))}
        </SmallTable>
      </details>
    </section>
  );
}
