import type { ReactNode } from "react";

/** What a control inside a field must carry, so that label, help and error are read with it. */
export type ControlProps = {
  readonly id: string;
  readonly name: string;
  readonly className: "control";
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
};

/** The id of a form's control: its name, after the form's where several forms of a page have one of that name. */
export function controlId(name: string, form?: string): string {
  return form ? `${form}-${name}` : name;
}

type FieldProps = {
  name: string;
  /** Tells this form's controls from those of other forms on the page. */
  form?: string | undefined;
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  /** Draws the control: `{(control) => <input type="date" {...control} />}`. */
  children: (control: ControlProps) => ReactNode;
};

/** A labelled control with its help beside it and its error under it. */
export function Field({ name, form, label, help, error, children }: FieldProps) {
  const id = controlId(name, form);
  const helpId = help ? `${id}-help` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const described = [helpId, errorId].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <div id={helpId} className="field-help">
          {help}
        </div>
      )}
      {children({
        id,
        name,
        className: "control",
        ...(described && { "aria-describedby": described }),
        ...(error && { "aria-invalid": true }),
      })}
      {error && (
        <div id={errorId} className="field-error">
          {error}
        </div>
      )}
    </div>
  );
}
