import type { ReactNode } from "react";

/** What a control inside a field must carry, so that label, help and error are read with it. */
export type ControlProps = {
  readonly id: string;
  readonly name: string;
  readonly className: "control";
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
};

type FieldProps = {
  name: string;
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  /** Draws the control: `{(control) => <input type="date" {...control} />}`. */
  children: (control: ControlProps) => ReactNode;
};

/** A labelled control with its help beside it and its error under it. */
export function Field({ name, label, help, error, children }: FieldProps) {
  const helpId = help ? `${name}-help` : undefined;
  const errorId = error ? `${name}-error` : undefined;
  const described = [helpId, errorId].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {help && (
        <div id={helpId} className="field-help">
          {help}
        </div>
      )}
      {children({
        id: name,
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
