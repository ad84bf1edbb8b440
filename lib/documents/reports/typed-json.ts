import type { ReportView } from "@/lib/domain/periodic-report/report-view";
import type { Locale } from "@/lib/format/locale";
import { toldFinding } from "@/lib/format/reports/told-finding";
import { reportNames } from "./report-names";

type Typed<Conflict> = {
  readonly version: number;
  readonly conflicts: readonly Conflict[];
  readonly written: ReportView;
};

/** What became of typed cells: those that met another writer's, and what the checks find now, each in a sentence. */
export function typedJson<Conflict>({ version, conflicts, written }: Typed<Conflict>, locale: Locale) {
  const names = reportNames(written, locale);
  return { version, conflicts, findings: written.findings.map((one) => toldFinding(one, locale, names)) };
}
