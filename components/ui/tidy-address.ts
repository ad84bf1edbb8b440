import { readDayText } from "@/lib/input/day-text";

/** What a filter bar sends: nothing for an empty choice, and days as addresses carry them, 2026-09-05. */
export function tidyAddress(form: HTMLFormElement, fields: FormData): void {
  for (const [name, value] of [...fields]) {
    if (value === "") fields.delete(name);
    const control = form.elements.namedItem(name);
    if (typeof value !== "string" || !(control instanceof HTMLInputElement) || !control.dataset.day) continue;
    const reading = readDayText(value);
    if ("day" in reading) fields.set(name, reading.day);
  }
}
