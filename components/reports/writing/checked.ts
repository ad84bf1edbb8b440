import type { ToldFinding } from "@/lib/format/reports/told-finding";

const CHECKED = "report-checked";

/** Tells the parts of a form what the checks find in it now. */
export function tellChecked(form: HTMLFormElement, findings: readonly ToldFinding[]): void {
  form.dispatchEvent(new CustomEvent(CHECKED, { detail: findings }));
}

/** Hears what the checks find in the form around a part. Gives what ends it. */
export function onChecked(
  part: Element | null,
  hear: (findings: readonly ToldFinding[]) => void,
): (() => void) | undefined {
  const form = part?.closest("form");
  if (!form) return undefined;
  const heard = (event: Event) => hear((event as CustomEvent<readonly ToldFinding[]>).detail);
  form.addEventListener(CHECKED, heard);
  return () => form.removeEventListener(CHECKED, heard);
}
