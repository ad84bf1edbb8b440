import { useTranslations } from "next-intl";
import type { FormAnswer } from "../forms/form-answer";
import type { Choice } from "../forms/form-fields";
import type { LooseRow } from "./decision-row";
import { typedLooseRows } from "./typed-loose-rows";

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
  const shown: readonly (LooseRow & { readonly error?: string | undefined })[] = typedLooseRows(answer) ?? rows;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{words("unshared")}</legend>
      {shown.map(({ unitId, content, amount, note, error }, at) => {
        const name = `lines.${from + at}`;
        const line = words("row", { line: String(from + at + 1) });
        return (
          <div key={name} className="flex flex-wrap items-center gap-2">
            <input type="hidden" name={`${name}.row`} value="form" />
            {note && <input type="hidden" name={`${name}.note`} value={note} />}
            <Select name={`${name}.unitId`} label={`${line}: ${words("unit")}`} choices={units} start={unitId} />
            <Select
              name={`${name}.content`}
              label={`${line}: ${words("content")}`}
              choices={contents}
              start={content}
            />
            <input
              id={`${name}.amount`}
              name={`${name}.amount`}
              aria-label={`${line}: ${words("amount")}`}
              aria-invalid={error ? true : undefined}
              defaultValue={amount}
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

type SelectProps = { name: string; label: string; choices: readonly Choice[]; start: string };

function Select({ name, label, choices, start }: SelectProps) {
  return (
    <select name={name} aria-label={label} defaultValue={start} className="control max-w-64">
      <option value="">{label}</option>
      {choices.map(({ value, label: shown }) => (
        <option key={value} value={value}>
          {shown}
        </option>
      ))}
    </select>
  );
}
