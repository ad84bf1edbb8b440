import { useLocale, useTranslations } from "next-intl";
import { isOpenFinding, type ReportFinding, subjectOf } from "@/lib/domain/periodic-report/finding";
import { localeOf } from "@/lib/format/locale";
import type { CodeNames } from "@/lib/format/reports/cell-name";
import { findingWords, lapsedWords } from "@/lib/format/reports/finding-words";
import { Badge } from "../ui/badge";
import { Vietnamese } from "../ui/vietnamese";

/** What the checks found and why it stands, for whoever certifies or reviews. */
export function FindingList({ findings, names }: { findings: readonly ReportFinding[]; names: CodeNames }) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  const open = findings.filter(isOpenFinding).length;
  return (
    <section className="record-part">
      <h2 id="checks">{words("checks")}</h2>
      {findings.length === 0 && <p>{words("checksNone")}</p>}
      {open > 0 && <p>{words("checksOpen", { count: open })}</p>}
      <ul className="grid gap-2">
        {findings.map((finding) => (
          <li key={subjectOf(finding)}>
            <Badge kind={finding.hard ? "alarm" : finding.explanation ? "official" : "provisional"}>
              {words(
                finding.hard
                  ? "mustMend"
                  : finding.explanation
                    ? "explained"
                    : finding.lapsed
                      ? "toConfirm"
                      : "unexplained",
              )}
            </Badge>{" "}
            {findingWords(finding, locale, names)}
            {finding.lapsed && <em>{lapsedWords(finding, finding.lapsed, locale)}</em>}
            {finding.explanation && (
              <>
                {" "}
                <Vietnamese>
                  {[finding.explanation.reason, finding.explanation.document].filter(Boolean).join(" – ")}
                </Vietnamese>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
