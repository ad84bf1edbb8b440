import { useLocale, useTranslations } from "next-intl";
import type { ProgressReport } from "@/lib/domain/carrying/progress-report";
import { actingName } from "@/lib/format/acting-name";
import { formatDate, formatInstant } from "@/lib/format/date";
import { formatCount } from "@/lib/format/number";
import { AppLink } from "../ui/app-link";
import { Badge } from "../ui/badge";
import { AroundVietnamese, Vietnamese } from "../ui/vietnamese";
import { progressHref } from "./carrying-address";
import { ProgressBar } from "./progress-bar";

type ProgressEntryProps = { code: string; report: ProgressReport; mayCorrect: boolean };

/** One progress report: how much, what was done, what comes next, what is in the way, and who said it. */
export function ProgressEntry({ code, report, mayCorrect }: ProgressEntryProps) {
  const words = useTranslations("carrying.progress");
  const locale = useLocale();
  const { id, asAt, percent, recordedBy, onBehalfOf, recordedAt, corrects, correctedBy } = report;
  const day = formatDate(asAt, locale);
  const said = { name: actingName(recordedBy, onBehalfOf, locale), time: formatInstant(new Date(recordedAt), locale) };
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <time dateTime={asAt} className="number font-medium">
          {day}
        </time>
        <ProgressBar percent={percent} />
        <strong className="number">{formatCount(percent, locale)}%</strong>
        {corrects && <Badge kind="plain">{words("correction")}</Badge>}
        {correctedBy && <Badge kind="provisional">{words("corrected")}</Badge>}
      </p>
      <Part label={words("done")} text={report.done} />
      <Part label={words("next")} text={report.next} />
      <Part label={words("obstaclesShort")} text={report.obstacles} />
      <Part label={words("fell")} text={report.fallReason} />
      <p className="text-sm text-muted">
        <AroundVietnamese sentence={words("entry", said)} kept={[recordedBy, onBehalfOf]} />{" "}
        {mayCorrect && correctedBy === null && (
          <AppLink href={`${progressHref(code)}?correct=${id}`} aria-label={words("correctOf", { day })}>
            {words("correct")}
          </AppLink>
        )}
      </p>
    </>
  );
}

function Part({ label, text }: { label: string; text: string | null }) {
  return (
    text && (
      <p className="pre">
        <strong>{label}:</strong> <Vietnamese>{text}</Vietnamese>
      </p>
    )
  );
}
