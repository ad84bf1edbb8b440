import { useTranslations } from "next-intl";
import type { ReportVersion } from "@/lib/domain/periodic-report/report-view";
import { AppLink } from "../ui/app-link";
import { Notice } from "../ui/notice";
import { reportHref } from "./report-address";

/** Which version a page shows that is not the newest, and the way to that. */
export function VersionNotice({ report, newest }: { report: ReportVersion; newest: ReportVersion | undefined }) {
  const words = useTranslations("reports");
  if (!newest || report.version === newest.version) return null;
  return (
    <Notice>
      {words("versionNotNewest", {
        number: String(report.version),
        newest: String(newest.version),
        state: words(`states.${newest.state}`),
      })}{" "}
      <AppLink href={reportHref(report.year, report.through, report.unitId)}>{words("versionToNewest")}</AppLink>
    </Notice>
  );
}
