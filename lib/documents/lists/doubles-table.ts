import type { DecidedDouble } from "@/lib/domain/beneficiary/doubles";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { actingName } from "@/lib/format/acting-name";
import { formatInstant } from "@/lib/format/date";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Đề án that may help the same establishments, each with the reasons of the doubt and what was decided. */
export function doublesTable(doubles: readonly DecidedDouble[], locale: Locale): ReportTable {
  const { beneficiaries: words, projects } = wordsOf(locale);
  return {
    ...{ name: "doubles", title: words.doubles, about: [], totals: [], notes: [words.doublesNote] },
    columns: [
      { key: "name", label: words.name, kind: "text", head: true, language: "vi" },
      { key: "project", label: words.project, kind: "text", language: "vi" },
      { key: "code", label: words.code, kind: "text", under: "project", firm: true },
      { key: "fund", label: words.fund, kind: "text", under: "project" },
      { key: "years", label: words.years, kind: "text", firm: true },
      { key: "support", label: words.support, kind: "money" },
      { key: "reasons", label: words.why, kind: "text" },
      { key: "decided", label: words.decided, kind: "text", language: "vi" },
    ],
    rows: doubles.map(({ name, other, reasons, decisions }) => ({
      key: `${other.code} ${name} ${other.name}`,
      values: [
        ...[name, other.title, other.code, projects.funds[other.fund]],
        other.startYear === other.endYear ? `${other.startYear}` : `${other.startYear}–${other.endYear}`,
        other.support,
        reasons.map((reason) => words.reasons[reason]).join(", "),
        decisions.length === 0 ? words.undecided : decisions.map((one) => decidedText(one, locale)).join("; "),
      ],
      links: { project: `/projects/${encodeURIComponent(other.code)}` },
      marks: { fund: other.fund === "KCQG" ? "kcqg" : "kcdp" },
    })),
  };
}

/** "Không trùng: khác chủ cơ sở (Lê Văn A, 05/09/2026 10:00)". */
function decidedText(
  { decision, reason, decidedBy, onBehalfOf, decidedAt }: DecidedDouble["decisions"][number],
  locale: Locale,
) {
  const { beneficiaries: words } = wordsOf(locale);
  const time = formatInstant(new Date(decidedAt), locale);
  return fill(words.decidedText, {
    decision: words.decisions[decision],
    reason,
    name: actingName(decidedBy, onBehalfOf, locale),
    time,
  });
}
