import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import type { PeriodView } from "@/lib/domain/periodic-report/period-view";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { Vietnamese } from "../ui/vietnamese";
import { ExtendForm } from "./extend-form";
import { LockForm } from "./lock-form";
import { PeriodForm } from "./period-form";
import { PeriodHistory } from "./period-history";
import type { AskableChoices } from "./period-questions";
import { RemindForm } from "./remind-form";
import { PERIODS } from "./report-address";

const OUTCOMES = ["planned", "saved", "taken", "extended", "reminded", "locked"] as const;

type PeriodPageProps = {
  view: PeriodView;
  askable: AskableChoices;
  /** Whether the reader locks reports. */
  locks: boolean;
  /** What a form just did. */
  outcome: string | null;
  /** How a form came back: the one of its facts, of opening and closing, of an extension, of a reminder, of locking. */
  answers: {
    readonly edit: FormAnswer;
    readonly move: FormAnswer;
    readonly extend: FormAnswer;
    readonly remind: FormAnswer;
    readonly lock: FormAnswer;
  };
};

/** Kỳ báo cáo: its days, opening and closing, extensions. */
export function PeriodPage({ view, askable, locks, outcome, answers }: PeriodPageProps) {
  const words = useTranslations("reportPeriods");
  const reports = useTranslations("reports");
  const locale = localeOf(useLocale());
  const { period, units, owing, approved, extensions } = view;
  const title = words("title", { period: formatPeriod(period.year, period.through, locale) });
  const done = OUTCOMES.find((known) => known === outcome);
  const days = (["dataFrom", "dataTo", "dueOn", "locksOn"] as const).filter((name) => period[name] !== null);
  return (
    <>
      <PageHeader
        title={title}
        path={[
          { label: reports("title"), href: `/reports?year=${period.year}` },
          { label: words("list.title"), href: PERIODS },
          { label: title },
        ]}
      />
      {done && <Notice kind="done">{words(`outcome.${done}`)}</Notice>}
      <RefusalSummary
        refusal={answers.move?.refusal ?? answers.remind?.refusal ?? answers.lock?.refusal}
        title={words("refused")}
      />
      <section className="record-part my-5">
        <h2>{words("facts")}</h2>
        <dl className="fact-list">
          <dt>{words("state")}</dt>
          <dd>
            <Badge kind={period.state === "OPEN" ? "provisional" : "plain"}>
              {reports(`periodStates.${period.state}`)}
            </Badge>
          </dd>
          {days.map((name) => (
            <Fragment key={name}>
              <dt>{words(`fields.${name}`)}</dt>
              <dd className="number">{formatDate(period[name], locale)}</dd>
            </Fragment>
          ))}
          <dt>{words("asks")}</dt>
          <dd>{period.measures.map((measure) => reports(`measures.${measure}`)).join(", ")}</dd>
          {(["contents", "indicators"] as const).map((name) => (
            <Fragment key={name}>
              <dt>{words(`fields.${name}`)}</dt>
              <dd>{namesOf(askable[name], period[name]) || words(`all.${name}`)}</dd>
            </Fragment>
          ))}
          <dt>{words("fields.sections")}</dt>
          <dd>{period.sections.map((section) => reports(`sections.${section}`)).join("; ") || words("noSections")}</dd>
        </dl>
        <MoveForm period={period} />
      </section>
      {period.state === "OPEN" && <RemindForm {...{ period, owing }} />}
      {period.state !== "PLANNED" && locks && <LockForm {...{ period, approved }} />}
      {period.state !== "PLANNED" && <ExtendForm {...{ period, units }} answer={answers.extend} />}
      {period.state !== "PLANNED" && <Extensions extensions={extensions} />}
      <section className="record-part my-5 grid gap-3">
        <h2>{words(period.state === "PLANNED" ? "edit" : "editDays")}</h2>
        <PeriodForm {...{ period, askable }} last={null} answer={answers.edit} />
      </section>
      <PeriodHistory history={view.history} />
    </>
  );
}

function namesOf(choices: AskableChoices["contents"], codes: readonly string[]): string {
  return choices.flatMap(({ code, label }) => (codes.includes(code) ? [label] : [])).join("; ");
}

function MoveForm({ period: { year, through, state, version } }: Pick<PeriodView, "period">) {
  const words = useTranslations("reportPeriods.move");
  if (state === "CLOSED") return null;
  const verb = state === "PLANNED" ? "open" : "close";
  return (
    <form method="post" action={`/api/v1/reporting-periods/${year}/${through}/${verb}`} className="mt-3 grid gap-2">
      <input type="hidden" name="version" value={version} />
      <p className="field-help">{words(`${verb}Help`)}</p>
      <div>
        <Button kind={verb === "open" ? "main" : "plain"}>{words(verb)}</Button>
      </div>
    </form>
  );
}

function Extensions({ extensions }: Pick<PeriodView, "extensions">) {
  const words = useTranslations("reportPeriods");
  const locale = localeOf(useLocale());
  return (
    <section className="record-part my-5">
      <h2>{words("given.title")}</h2>
      {extensions.length === 0 ? (
        <p className="record-empty">{words("given.none")}</p>
      ) : (
        <ul className="grid gap-2">
          {extensions.map(({ unitName, dueOn, reason, givenOn }) => (
            <li key={`${unitName}${dueOn}${givenOn}`}>
              {unitName === null ? words("extend.all") : <Vietnamese>{unitName}</Vietnamese>} · {words("given.dueOn")}{" "}
              <span className="number">{formatDate(dueOn, locale)}</span> · <Vietnamese>{reason}</Vietnamese> ·{" "}
              {words("given.on")} <span className="number">{formatDate(givenOn, locale)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
