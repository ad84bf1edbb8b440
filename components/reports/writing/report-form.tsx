import { useLocale, useTranslations } from "next-intl";
import { FUNDS } from "@/lib/domain/fund";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import { localeOf } from "@/lib/format/locale";
import type { CodeNames } from "@/lib/format/reports/cell-name";
import type { FormAnswer } from "../../forms/form-answer";
import { Button } from "../../ui/button";
import { reportApi } from "../report-address";
import { AmountGrid } from "./amount-grid";
import { FindingFields } from "./finding-fields";
import { OutputGrid } from "./output-grid";
import { PassageFields } from "./passage-fields";
import { ReportWriter, type WriterWords } from "./report-writer";

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
  const own = { report, questionnaire, names, answer };
  return (
    <form method="post" action={`${address}/form`} className="grid gap-6 *:min-w-0">
      <input type="hidden" name="in" value={unit} />
      <section className="record-part">
        <h2 id="checks">{words("checks")}</h2>
        {view.findings.length === 0 ? (
          <p>{words("checksNone")}</p>
        ) : (
          <FindingFields findings={view.findings} names={names} answer={answer} />
        )}
      </section>
      <section className="record-part">
        <h2>{words("amounts")}</h2>
        <p className="field-help">{words("writing.lead")}</p>
        <AmountGrid {...own} unit={unit} />
      </section>
      <section className="record-part">
        <h2>{words("outputs")}</h2>
        <OutputGrid {...own} from={amounts} />
      </section>
      <section className="record-part">
        <h2>{words("passages")}</h2>
        <PassageFields {...own} from={amounts + outputs} />
      </section>
      <div className="report-save flex flex-wrap items-center gap-3">
        <Button kind="main">{words("save")}</Button>
        <ReportWriter address={`${address}/cells`} unit={unit} locale={locale} words={writerWords(words)} />
      </div>
    </form>
  );
}

const WRITER_WORDS = [
  ...["idle", "saving", "saved", "failed", "refused", "signedOut", "closed", "conflict"],
  ...["empty", "pasted", "unread", "reads", "unreadable", "notCount"],
] as const;

type Words = ReturnType<typeof useTranslations<"reports">>;

function writerWords(words: Words) {
  return Object.fromEntries(
    WRITER_WORDS.map((key) => [key, words.raw(`writing.${key}` as "writing.idle")]),
  ) as WriterWords;
}
