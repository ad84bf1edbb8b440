import { useLocale, useTranslations } from "next-intl";
import { namedVersion } from "@/lib/domain/periodic-report/named-version";
import type { ReportStep, ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import { actingName } from "@/lib/format/acting-name";
import { formatDate, formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { stepName } from "@/lib/format/step-name";
import { AppLink } from "../ui/app-link";
import { Vietnamese } from "../ui/vietnamese";
import { reportFile, versionHref } from "./report-address";

/** The steps that make a version what it is: certified by its head, approved and locked by the Ministry, or withdrawn. */
const TOLD: readonly string[] = ["report.submit", "report.approve", "report.lock", "report.withdraw"];

type VersionItemProps = { view: ReportView; report: ReportVersion; counts: boolean; shown: boolean };

/** One version in short: its number and day, by whom it was certified, approved and locked, and the way to the whole of it. */
export function VersionItem({ view, report, counts, shown }: VersionItemProps) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  const { version, state, number, signedOn, certifiedAt, reason, steps } = report;
  const told = steps.filter((one, at) => TOLD.includes(one.step) && !steps.slice(at + 1).some(isSame(one)));
  return (
    <li>
      {words("versionOf", { number: String(version) })}: {words(`states.${state}`)}
      {certifiedAt && `, ${formatInstant(new Date(certifiedAt), locale)}`}
      {counts && ` (${words("versionCounts")})`}
      {number && `; ${words("number")}: ${number}`}
      {signedOn && `; ${words("signedOn")}: ${formatDate(signedOn, locale)}`}
      {reason && (
        <>
          <br />
          {words("correctionReason")}: <Vietnamese>{reason}</Vietnamese>
        </>
      )}
      {told.map(({ step, takenBy, onBehalfOf, takenAt, note }) => (
        <span key={step} className="block">
          {step === "report.withdraw"
            ? words("withdrawnBy", { name: actingName(takenBy, onBehalfOf, locale) })
            : `${stepName(step, locale)}: ${takenBy === "" ? words("byPortal") : actingName(takenBy, onBehalfOf, locale)}`}
          , {formatInstant(new Date(takenAt), locale)}
          {step === "report.withdraw" && note && (
            <>
              : <Vietnamese>{note}</Vietnamese>
            </>
          )}
        </span>
      ))}
      {namedVersion(view, version) && <VersionLinks report={report} shown={shown} />}
    </li>
  );
}

const isSame = (one: ReportStep) => (other: ReportStep) => other.step === one.step;

/** The way to a whole version, and its files. */
function VersionLinks({ report, shown }: Pick<VersionItemProps, "report" | "shown">) {
  const words = useTranslations("reports");
  const number = String(report.version);
  return (
    <span className="flex flex-wrap gap-x-3">
      {shown ? (
        <em>{words("versionShown")}</em>
      ) : (
        <AppLink href={versionHref(report, report.version)}>{words("versionWhole", { number })}</AppLink>
      )}
      {(["docx", "pdf", "xlsx"] as const).map((format) => (
        <a key={format} href={reportFile(report, format, report.version)}>
          {words(`versionFiles.${format}`, { number })}
        </a>
      ))}
    </span>
  );
}
