import type { ComponentPropsWithoutRef } from "react";

/** `main` for the one step a page is for, `danger` for what cannot be taken back, `plain` for the rest. */
export type ButtonKind = "main" | "plain" | "danger";

/** The classes of a button, for links that look like one. */
export function buttonClass(kind: ButtonKind = "plain"): string {
  return kind === "plain" ? "button" : `button button-${kind}`;
}

/** A button of a form; it submits unless `type` says otherwise. */
export function Button({ kind = "plain", ...rest }: ComponentPropsWithoutRef<"button"> & { kind?: ButtonKind }) {
  return <button type="submit" {...rest} className={buttonClass(kind)} />;
}
