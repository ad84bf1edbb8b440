import { useLocale, useTranslations } from "next-intl";
import type { AcceptanceStanding } from "@/lib/domain/project/acceptance";
import { yearToAccept } from "@/lib/domain/project/acceptance";
import type { ProjectOutput } from "@/lib/domain/project/project-detail";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { LineField, TextField } from "../forms/form-fields";
import { Field } from "../ui/field";
import { MemberRows } from "./member-rows";

type AcceptFieldsProps = {
  standing: AcceptanceStanding;
  /** Names and units of the indicators it has targets of. */
  outputs: readonly ProjectOutput[];
  /** The day today, which acceptance is offered for. */
  today: string;
  answer: FormAnswer;
};

/** What an acceptance says: its day, each output against its target, who took part, the conclusion. */
export function AcceptFields({ standing, outputs, today, answer }: AcceptFieldsProps) {
  const words = useTranslations("projectSteps.accept");
  const locale = localeOf(useLocale());
  const year = yearToAccept(standing);
  const targets = standing.targets.filter((target) => target.year === year);
  const field = (name: string, label: string) => ({ name, label, answer, values: { on: formatDate(today, locale) } });
  return (
    <>
      <input type="hidden" name="form" value="page" />
      <input type="hidden" name="year" value={year} />
      <p>
        {words("year")}: <strong className="number">{year}</strong>
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField {...field("on", words("on"))} help={words("onHelp")} most={40} required />
        <LineField {...field("number", words("number"))} help={words("numberHelp")} most={60} />
      </div>
      <fieldset className="grid gap-3" id="outputs">
        <legend className="font-medium">{words("outputs")}</legend>
        <p className="field-help">{words(targets.length > 0 ? "outputsHelp" : "noTargets")}</p>
        {targets.map(({ indicator, target }, at) => (
          <OutputRow
            key={indicator}
            at={at}
            indicator={indicator}
            target={target}
            named={outputs.find((one) => one.indicator.code === indicator)}
            answer={answer}
          />
        ))}
      </fieldset>
      <MemberRows answer={answer} />
      <TextField {...field("conclusion", words("conclusion"))} help={words("conclusionHelp")} most={4000} />
    </>
  );
}

type OutputRowProps = {
  at: number;
  indicator: string;
  target: bigint;
  named: ProjectOutput | undefined;
  answer: FormAnswer;
};

function OutputRow({ at, indicator, target, named, answer }: OutputRowProps) {
  const words = useTranslations("projectSteps.accept");
  const locale = localeOf(useLocale());
  const [achieved, reason] = [`outputs.${at}.achieved`, `outputs.${at}.reason`];
  const aim = { target: formatCount(target, locale), unit: named?.unit[locale] ?? "" };
  return (
    <fieldset className="grid gap-3 border-b border-line pb-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <legend className="text-sm font-medium">
        {named?.indicator[locale] ?? indicator} · {words("target", aim)}
      </legend>
      <input type="hidden" name={`outputs.${at}.indicator`} value={indicator} />
      <Field name={achieved} label={words("achieved")} error={errorOf(answer, achieved)}>
        {(control) => (
          <input
            {...control}
            className="control number"
            inputMode="numeric"
            maxLength={20}
            required
            defaultValue={answer?.values[achieved]}
          />
        )}
      </Field>
      <Field name={reason} label={words("reason")} error={errorOf(answer, reason)}>
        {(control) => <input {...control} maxLength={1000} defaultValue={answer?.values[reason]} />}
      </Field>
    </fieldset>
  );
}
