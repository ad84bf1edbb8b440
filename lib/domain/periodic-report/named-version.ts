import type { ReportVersion, ReportView } from "./report-view";
import { recordsOf } from "./shown-versions";

/** A version of a report to be read whole, and what it is held against. */
export type NamedVersion = { readonly view: ReportView; readonly report: ReportVersion };

/**
 * One version of a report as its reader may see it: by its number, else the newest that stands. A version that is no longer
 * the newest is held against the records of its time, and no check is made of it: its explanations stand as they were
 * given. Null where there is none, or nothing of it is shown to this reader.
 */
export function namedVersion(view: ReportView, version: number | null): NamedVersion | null {
  const newest = view.versions.at(-1);
  if (version === null || version === newest?.version) return newest ? { view, report: newest } : null;
  const stands = view.versions.find((one) => one.version === version);
  const report = stands ?? view.aside.find((one) => one.version === version && saysSomething(one));
  if (!report) return null;
  return {
    report,
    view: { ...view, findings: [], context: { ...view.context, records: recordsOf(report, view.context) } },
  };
}

/** A correction that stays with its province shows outside of it that it is there, and nothing it says. */
function saysSomething({ values, texts }: ReportVersion): boolean {
  return values.size > 0 || texts.size > 0;
}
