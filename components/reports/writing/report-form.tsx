import { useLocale, useTranslations } from "next-intl";
import { FUNDS } from "@/lib/domain/fund";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import { localeOf } from "@/lib/format/locale";
import type { CodeNames } from "@/lib/format/reports/cell-name";
import { toldFinding } from "@/lib/format/reports/told-finding";
import type { FormAnswer } from "../../forms/form-answer";
import { Button } from "../../ui/button";
import { cellsBeside } from "../beside/cell-beside";
import { reportApi } from "../report-address";
import { AmountGrid } from "./amount-grid";
import { marksOf } from "./cell-marks";
import { CheckBar } from "./check-bar";
import { FindingFields } from "./finding-fields";
import { typedReasons } from "./kept-text";
import { OutputGrid } from "./output-grid";
import { PassageFields } from "./passage-fields";
import { ReportWriter } from "./report-writer";
import { checkWords, writerWords } from "./writing-words";

type ReportFormProps = {
  view: ReportView;
  report: ReportVersion;
  unit: MoneyUnit;
  names: CodeNames;
  answer: FormAnswer;
};

/** Soạn báo cáo: tables, text and reasons in one form that saves itself as one types, and is sent whole without a script. */
export function ReportForm({ view, report, unit, names, answer }: ReportFormProps) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  const { questionnaire } = view.context;
  const address = reportApi(report.year, report.through, report.unitId);
  const amounts = (questionnaire.contents.length + 1) * questionnaire.measures.length * FUNDS.length;
  const outputs = questionnaire.indicators.length * FUNDS.length;
  const findings = view.findings.map((one) => toldFinding(one, locale, names));
  const besides = cellsBeside(view, report, unit, locale);
  const own = { report, questionnaire, names, answer, besides };
  const marks = marksOf(findings);
  return (
    <form method="post" action={`${address}/form`} className="grid gap-6 *:min-w-0">
      <input type="hidden" name="in" value={unit} />
      {/* What Enter presses in any field: a form's first button. */}
      <button type="submit" hidden tabIndex={-1}>
        {words("save")}
      </button>
      <section className="record-part">
        <h2 id="checks">{words("checks")}</h2>
        <FindingFields
          findings={findings}
          typed={typedReasons(answer)}
          isRefused={answer?.refusal?.errors.some(({ path }) => /^(explanations|common)/.test(path)) ?? false}
          words={checkWords(words)}
        />
      </section>
      <section className="record-part">
        <h2 id="amounts">{words("amounts")}</h2>
        <p className="field-help">{words("writing.lead")}</p>
        <AmountGrid {...own} unit={unit} marks={marks} />
      </section>
      <section className="record-part">
        <h2>{words("outputs")}</h2>
        <OutputGrid {...own} from={amounts} marks={marks} />
      </section>
      <section className="record-part">
        <h2>{words("passages")}</h2>
        <PassageFields {...own} from={amounts + outputs} />
      </section>
      <div className="report-save flex flex-wrap items-center gap-x-3 gap-y-1">
        <CheckBar findings={findings} words={checkWords(words)} />
        <Button kind="main">{words("save")}</Button>
        <ReportWriter address={`${address}/cells`} unit={unit} locale={locale} words={writerWords(words)} />
      </div>
    </form>
  );
}
