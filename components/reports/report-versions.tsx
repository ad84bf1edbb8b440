import { useTranslations } from "next-intl";
import { isCertified } from "@/lib/domain/periodic-report/report-state";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { RecordSheet } from "../report/record-sheet";
import { AppLink } from "../ui/app-link";
import { versionHref } from "./report-address";
import { VersionItem } from "./version-item";

type ReportVersionsProps = {
  view: ReportView;
  /** The version that the page shows. */
  shown: ReportVersion;
  /** What each version that stands says otherwise than the one before it, from the second on. */
  tables: readonly ReportTable[];
};

/** The versions of a report, with those that were withdrawn, and what each correction that stands says otherwise than the one before it, side by side. */
export function ReportVersions({ view, shown, tables }: ReportVersionsProps) {
  const words = useTranslations("reports");
  const all = [...view.versions, ...view.aside].sort((one, other) => one.version - other.version);
  const counts = view.versions.findLast(({ state }) => isCertified(state));
  if (all.length < 2) return null;
  return (
    <section className="record-part">
      <h2 id="versions">{words("versions")}</h2>
      <ul className="grid gap-2">
        {all.map((report) => (
          <VersionItem
            key={report.version}
            {...{ view, report }}
            counts={report.version === counts?.version}
            shown={report.version === shown.version}
          />
        ))}
      </ul>
      {tables.map((table, at) => {
        const sides = view.versions.slice(at, at + 2);
        return (
          table.rows.length > 0 && (
            <div key={table.name}>
              <RecordSheet table={table} />
              <p className="flex flex-wrap gap-x-4">
                {sides.map((side) => (
                  <AppLink key={side.version} href={versionHref(side, side.version)}>
                    {words("versionWhole", { number: String(side.version) })}
                  </AppLink>
                ))}
              </p>
            </div>
          )
        );
      })}
    </section>
  );
}
