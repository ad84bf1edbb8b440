import { useLocale, useTranslations } from "next-intl";
import { type ReportFinding, subjectOf } from "@/lib/domain/periodic-report/finding";
import { localeOf } from "@/lib/format/locale";
import type { CodeNames } from "@/lib/format/reports/cell-name";
import { findingWords } from "@/lib/format/reports/finding-words";
import type { FormAnswer } from "../../forms/form-answer";
import { Badge } from "../../ui/badge";
import { SeenField } from "./cell-inputs";

type FindingFieldsProps = { findings: readonly ReportFinding[]; names: CodeNames; answer: FormAnswer };

/** What the checks found: hard ones to mend in the tables, every other with the reason and the document it rests on. */
export function FindingFields({ findings, names, answer }: FindingFieldsProps) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  const soft = findings.filter(({ hard }) => !hard);
  return (
    <ul className="grid gap-3">
      {findings
        .filter(({ hard }) => hard)
        .map((finding) => (
          <li key={subjectOf(finding)}>
            <Badge kind="alarm">{words("mustMend")}</Badge> {findingWords(finding, locale, names)}
          </li>
        ))}
      {soft.map((finding, at) => {
        const subject = subjectOf(finding);
        const { explanation } = finding;
        const name = `explanations.${at}`;
        const told = findingWords(finding, locale, names);
        const kept = keptPlace(answer, subject);
        const typed = (field: "reason" | "document") =>
          kept === null ? (explanation?.[field] ?? "") : (answer?.values[`${kept}.${field}`] ?? "");
        const stood = explanation && [explanation.reason, explanation.document].filter(Boolean).join("\n");
        return (
          <li key={subject} data-subject={subject} className="grid gap-1">
            <p>
              <Badge kind={explanation ? "official" : "provisional"}>
                {words(explanation ? "explained" : "unexplained")}
              </Badge>{" "}
              {told}
            </p>
            <input type="hidden" name={`${name}.subject`} value={subject} />
            <SeenField name={name} seen={stood} />
            <output className="cell-echo" />
            <div className="grid gap-2 sm:grid-cols-[2fr_1fr]">
              <input
                {...{ name: `${name}.reason`, maxLength: 1000, placeholder: words("reason") }}
                aria-label={words("explanationOf", { what: told })}
                className="control"
                defaultValue={typed("reason")}
              />
              <input
                {...{ name: `${name}.document`, maxLength: 200, placeholder: words("document") }}
                aria-label={words("document")}
                className="control"
                defaultValue={typed("document")}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Where a reason was typed in a form that came back: findings may stand in other places since. */
function keptPlace(answer: FormAnswer, subject: string): string | null {
  const field = Object.entries(answer?.values ?? {}).find(
    ([name, value]) => name.endsWith(".subject") && value === subject,
  );
  return field ? field[0].slice(0, -".subject".length) : null;
}
