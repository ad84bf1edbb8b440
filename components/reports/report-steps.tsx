import { useLocale, useTranslations } from "next-intl";
import type { ReportVersion } from "@/lib/domain/periodic-report/report-view";
import type { ReportWork } from "@/lib/domain/periodic-report/report-work";
import type { ReportVerb } from "@/lib/domain/steps/report-steps";
import { localeOf } from "@/lib/format/locale";
import { stepName } from "@/lib/format/step-name";
import type { FormAnswer } from "../forms/form-answer";
import { LineField, TextField } from "../forms/form-fields";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { reportApi } from "./report-address";
import { STEP_FORM } from "./reviewing/remark-field";

type ReportStepsProps = {
  report: ReportVersion;
  work: ReportWork;
  answer: FormAnswer;
};

const kindOf = (verb: ReportVerb) =>
  verb === "decline" || verb === "return" || verb === "withdraw" ? "danger" : verb === "present" ? "plain" : "main";

/** What may be done with a report: one form, a button for each step; whoever returns it remarks on its cells. */
export function ReportSteps({ report, work: { ahead, own }, answer }: ReportStepsProps) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  if (ahead.length === 0) return own ? <Notice>{words("own")}</Notice> : null;
  const has = (verb: ReportVerb) => ahead.some((one) => one.verb === verb);
  const to = (verb: ReportVerb) => `${reportApi(report.year, report.through, report.unitId)}/${verb}`;
  const field = { answer, form: "step", values: {} };
  return (
    <form
      id={STEP_FORM}
      method="post"
      action={to(ahead[0]?.verb ?? "begin")}
      className="record-part grid gap-4 *:min-w-0"
    >
      {/* Enter in a field sends nothing: it would take whichever step stands first. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="version" value={report.revision} />
      {own && <Notice>{words("own")}</Notice>}
      {has("submit") && (
        <>
          <LineField {...field} name="number" label={words("number")} most={60} help={words("numberHelp")} />
          <LineField {...field} name="signedOn" label={words("signedOn")} most={40} help={words("signedOnHelp")} />
        </>
      )}
      {!has("begin") && (
        <TextField
          {...field}
          name="note"
          label={words("note")}
          most={2000}
          {...((has("return") || has("decline")) && { help: words("noteHelp") })}
          {...(has("withdraw") && { help: words("withdrawHelp") })}
        />
      )}
      {has("return") && <p className="field-help">{words("remarksLead")}</p>}
      <div className="flex flex-wrap gap-3">
        {ahead.map(({ verb, step }) => (
          <Button key={verb} kind={kindOf(verb)} formAction={to(verb)}>
            {stepName(step, locale)}
          </Button>
        ))}
      </div>
    </form>
  );
}
