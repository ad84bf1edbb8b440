import type { MoneyUnit } from "@/lib/domain/money-unit";
import { type CellControl, cellsOf, readingOf, seenOf } from "./typed-cells";

/** In a form that came back, what was typed and is not kept stands as if typed just now: kept when it can be, told why not. */
export function reviveTyped(form: HTMLFormElement, unit: MoneyUnit, echo: (control: CellControl) => boolean): void {
  for (const control of cellsOf(form)) {
    const { value, defaultValue } = control;
    const seen = seenOf(control.parentElement);
    if (readingOf(control, unit) === seen) continue;
    if (value === defaultValue) {
      control.defaultValue = seen ?? "";
      control.value = value;
    }
    if (control.dataset.kind !== "text") echo(control);
  }
}
