import type { ReactNode } from "react";
import { Field } from "../ui/field";
import { errorOf, type FormAnswer } from "./form-answer";

/** A choice of a list, by the value that is sent. */
export type Choice = { readonly value: string; readonly label: string };

type Common = {
  name: string;
  label: string;
  answer: FormAnswer;
  /** Tells this form's controls from those of other forms on the page. */
  form?: string | undefined;
  values: Readonly<Record<string, string>>;
  help?: ReactNode;
};

/** What a field starts from: what was typed where the form came back, else what is known. */
const startOf = ({ name, answer, values }: Common) => (answer ? answer.values[name] : values[name]);

const fieldOf = ({ name, form, label, help, answer }: Common) => ({
  ...{ name, form, label, help, error: errorOf(answer, name) },
});

/** One line of text. */
export function LineField({ most = 200, required, ...common }: Common & { most?: number; required?: boolean }) {
  return (
    <Field {...fieldOf(common)}>
      {(control) => <input {...control} maxLength={most} required={required} defaultValue={startOf(common)} />}
    </Field>
  );
}

/** Several lines of text. */
export function TextField({
  most,
  rows = 3,
  required,
  ...common
}: Common & { most: number; rows?: number; required?: boolean }) {
  return (
    <Field {...fieldOf(common)}>
      {(control) => (
        <textarea {...control} rows={rows} maxLength={most} required={required} defaultValue={startOf(common)} />
      )}
    </Field>
  );
}

/** One of a list. */
export function ChoiceField({ choices, ...common }: Common & { choices: readonly Choice[] }) {
  return (
    <Field {...fieldOf(common)}>
      {(control) => (
        <select {...control} defaultValue={startOf(common)}>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
