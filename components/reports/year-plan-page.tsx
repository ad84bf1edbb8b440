import { useTranslations } from "next-intl";
import type { Questions } from "@/lib/domain/periodic-report/period";
import { type DayRule, YEAR_PATTERNS, type YearPattern } from "@/lib/domain/periodic-report/year-plan";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { AddressNotice } from "../projects/address-notice";
import { RecordSheet } from "../report/record-sheet";
import { Button } from "../ui/button";
import { FilterBar } from "../ui/filter-bar";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { SelectFilter } from "../ui/select-filter";
import { type AskableChoices, PeriodQuestions } from "./period-questions";
import { PERIODS } from "./report-address";

type YearPlanPageProps = {
  rule: DayRule & { readonly year: number; readonly pattern: YearPattern };
  preview: ReportTable;
  /** How many of its periods are still to be planned. */
  missing: number;
  last: Questions | null;
  askable: AskableChoices;
  problems: readonly AddressProblem[];
  answer: FormAnswer;
};

const PATTERNS = Object.keys(YEAR_PATTERNS) as YearPattern[];

/** Lập kỳ cho cả năm: the rule in the address, the periods it gives, and what they all ask; one button plans them. */
export function YearPlanPage({ rule, preview, missing, last, askable, problems, answer }: YearPlanPageProps) {
  const words = useTranslations("reportPeriods");
  const reports = useTranslations("reports");
  const { pattern, ...numbers } = rule;
  return (
    <>
      <PageHeader
        title={words("year.title")}
        path={[
          { label: reports("title"), href: "/reports" },
          { label: words("list.title"), href: PERIODS },
          { label: words("year.title") },
        ]}
        lead={words("year.lead")}
      />
      <AddressNotice problems={problems} />
      <FilterBar action={`${PERIODS}/year`} label={words("year.rule")} submit={words("year.look")}>
        <NumberFilter name="year" least={2010} most={2100} {...numbers} />
        <SelectFilter
          name="pattern"
          label={words("year.fields.pattern")}
          value={pattern}
          options={PATTERNS.map((code) => ({ value: code, label: words(`year.patterns.${code}`) }))}
        />
        <NumberFilter name="cutDay" least={1} most={31} {...numbers} />
        <NumberFilter name="dueAfter" least={0} most={90} {...numbers} />
        <NumberFilter name="locksAfter" least={0} most={365} {...numbers} />
      </FilterBar>
      <RecordSheet table={preview} />
      <form method="post" action="/api/v1/reporting-periods/year" className="my-5 grid max-w-3xl gap-4">
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} form="year" />
        {Object.entries(rule).map(
          ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {missing === 0 ? (
          <Notice>{words("year.nothing")}</Notice>
        ) : (
          <>
            <PeriodQuestions {...{ stands: last, askable, answer }} />
            <div>
              <Button kind="main">{words("year.submit", { count: String(missing) })}</Button>
            </div>
          </>
        )}
      </form>
    </>
  );
}

type NumberFilterProps = DayRule & {
  readonly year: number;
  name: "year" | "cutDay" | "dueAfter" | "locksAfter";
  least: number;
  most: number;
};

function NumberFilter({ name, least, most, ...numbers }: NumberFilterProps) {
  const words = useTranslations("reportPeriods.year.fields");
  return (
    <label>
      {words(name)}
      <input
        {...{ name, min: least, max: most, type: "number", className: "control", required: name !== "locksAfter" }}
        defaultValue={numbers[name] ?? ""}
      />
    </label>
  );
}
