import { useTranslations } from "next-intl";
import type { Choice } from "../conferences/form-fields";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import type { LooseRow } from "./decision-row";

type LooseRowsProps = {
  rows: readonly LooseRow[];
  /** The place of the first among all lines. */
  from: number;
  units: readonly Choice[];
  contents: readonly Choice[];
  answer: FormAnswer;
};

/** Money of a decision that is not shared out to đề án yet: a province, a content, an amount. */
export function LooseRows({ rows, from, units, contents, answer }: LooseRowsProps) {
  const words = useTranslations("plans.draft");
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{words("unshared")}</legend>
      {rows.map((row, at) => {
        const name = `lines.${from + at}`;
        const line = words("unsharedRow", { line: String(at + 1) });
        const error = errorOf(answer, `${name}.amount`);
        const start = (field: keyof LooseRow) => (answer ? answer.values[`${name}.${field}`] : row[field]);
        return (
          <div key={name} className="flex flex-wrap items-center gap-2">
            <input type="hidden" name={`${name}.row`} value="form" />
            <Select
              name={`${name}.unitId`}
              label={`${line}: ${words("unit")}`}
              choices={units}
              start={start("unitId")}
            />
            <Select
              name={`${name}.content`}
              label={`${line}: ${words("content")}`}
              choices={contents}
              start={start("content")}
            />
            <input
              name={`${name}.amount`}
              aria-label={`${line}: ${words("amount")}`}
              aria-invalid={error ? true : undefined}
              defaultValue={start("amount")}
              className="control number w-44 text-right"
              maxLength={100}
            />
            {error && <p className="field-error">{error}</p>}
          </div>
        );
      })}
    </fieldset>
  );
}

type SelectProps = { name: string; label: string; choices: readonly Choice[]; start: string | undefined };

function Select({ name, label, choices, start }: SelectProps) {
  return (
    <select name={name} aria-label={label} defaultValue={start} className="control max-w-64">
      {choices.map(({ value, label: shown }) => (
        <option key={value} value={value}>
          {shown}
        </option>
      ))}
    </select>
  );
}
