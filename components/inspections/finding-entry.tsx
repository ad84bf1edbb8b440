import { useLocale, useTranslations } from "next-intl";
import type { Done, InspectionFinding } from "@/lib/domain/inspection/inspection";
import { actingName } from "@/lib/format/acting-name";
import { formatDate, formatInstant } from "@/lib/format/date";
import type { FormAnswer } from "../forms/form-answer";
import { Badge } from "../ui/badge";
import { AroundVietnamese, Vietnamese } from "../ui/vietnamese";
import { FindingForm } from "./finding-form";

export type FindingForms = {
  /** Whether the reader answers for the province in charge, and whether for the side that inspected. */
  readonly answers: boolean;
  readonly closes: boolean;
  /** By whose deeds the reader is bound. */
  readonly persons: readonly string[];
  /** Which form came back, on which finding. */
  readonly back: { readonly name: string; readonly position: string; readonly answer: FormAnswer } | null;
};

type FindingEntryProps = { inspectionId: string; finding: InspectionFinding; forms: FindingForms };

/** One finding: who mends it by when, what was answered, how it was closed; and the forms of who may go on. */
export function FindingEntry({ inspectionId, finding, forms }: FindingEntryProps) {
  const words = useTranslations("carrying.inspections");
  const locale = useLocale();
  const { position, what, mender, dueOn, overdue, answers, closed } = finding;
  const own = answers.some(({ persons }) => persons.some((person) => forms.persons.includes(person)));
  const back = forms.back?.position === String(position) ? forms.back : null;
  const answerOf = (name: string) => (back?.name === name ? back.answer : null);
  const common = { inspectionId, position };
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="pre">
          {position}. <Vietnamese>{what}</Vietnamese>
        </strong>
        <Badge kind={closed ? "official" : overdue ? "alarm" : "provisional"}>
          {words(closed ? "states.closed" : overdue ? "states.overdue" : "states.open")}
        </Badge>
      </p>
      <p>
        <AroundVietnamese sentence={words("toMend", { mender, day: formatDate(dueOn, locale) })} kept={[mender]} />
      </p>
      {answers.map((answer) => (
        <Said key={answer.at} label={words("answered")} text={answer.text} done={answer} />
      ))}
      {closed && (
        <Said label={words("closedOn", { day: formatDate(closed.on, locale) })} text={closed.how} done={closed} />
      )}
      {!closed && forms.answers && <FindingForm {...common} verb="answers" answer={answerOf("inspection.answer")} />}
      {!closed && forms.closes && answers.length > 0 && !own && (
        <FindingForm {...common} verb="close" answer={answerOf("inspection.close")} />
      )}
      {!closed && forms.closes && own && <p className="field-help">{words("ownAnswer")}</p>}
    </div>
  );
}

function Said({ label, text, done }: { label: string; text: string; done: Done }) {
  const words = useTranslations("carrying.inspections");
  const locale = useLocale();
  const { by, onBehalfOf, at } = done;
  const said = { name: actingName(by, onBehalfOf, locale), time: formatInstant(new Date(at), locale) };
  return (
    <div className="border-l-2 border-line pl-3">
      <p className="pre">
        <strong>{label}:</strong> <Vietnamese>{text}</Vietnamese>
      </p>
      <p className="text-sm text-muted">
        <AroundVietnamese sentence={words("by", said)} kept={[by, onBehalfOf]} />
      </p>
    </div>
  );
}
