import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Adjustment, waitsForPlan } from "@/lib/domain/adjustment/adjustment";
import { levelOf } from "@/lib/domain/adjustment/change";
import { localeOf } from "@/lib/format/locale";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { FilesLink } from "../projects/attachments/files-link";
import { projectHref, withQuery } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { Vietnamese } from "../ui/vietnamese";
import { adjustmentHref } from "./adjustment-address";
import { AdjustmentHistory } from "./adjustment-history";
import { BeforeAfter } from "./before-after";
import { DecidingForm, type DecidingWork } from "./deciding-form";
import type { IndicatorNames } from "./value-words";

type NextOf = { readonly drafts: boolean; readonly stops: boolean };

type AdjustmentPageProps = {
  adjustment: Adjustment;
  indicators: IndicatorNames;
  work: DecidingWork;
  answer: FormAnswer;
  outcome: string | null;
  /** What it leads to that the reader may do themselves. */
  next: NextOf;
  /** Other đề án that may help the replacing establishments; for who decides. */
  doubles: ReactNode;
  /** The form that writes it anew, for who may. */
  form: ReactNode;
};

/** One request: what it changes, why, where it stands, and what this person may do with it. */
export function AdjustmentPage(props: AdjustmentPageProps) {
  const { adjustment, indicators, work, answer, outcome, next, doubles, form } = props;
  const words = useTranslations("adjustments");
  const layout = useTranslations("layout.nav");
  const locale = localeOf(useLocale());
  const { project, number, state, lines, reason, steps } = adjustment;
  const { code, fund } = project;
  const title = words("titleOf", { number: String(number) });
  const by = words(`levels.${fund}.${levelOf(lines)}`);
  return (
    <>
      <PageHeader
        title={title}
        path={[
          { label: layout("projects"), href: "/projects" },
          { label: code, href: projectHref(code) },
          { label: words("title"), href: adjustmentHref(code) },
          { label: title },
        ]}
        lead={`${words(`states.${state}`)} · ${words("decidedBy")}: ${by}`}
      />
      {outcome === "saved" && <Notice kind="done">{words("saved")}</Notice>}
      {outcome === "taken" && <Notice kind="done">{words("taken", { state: words(`states.${state}`) })}</Notice>}
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <p className="mt-4 max-w-prose">
        <strong>{words("reason")}:</strong> <Vietnamese>{reason}</Vietnamese>
      </p>
      <p>
        <FilesLink code={code} />
      </p>
      <BeforeAfter lines={lines} indicators={indicators} />
      <Consequences adjustment={adjustment} next={next} />
      {doubles}
      <DecidingForm adjustment={adjustment} work={work} answer={answer} />
      {form && (
        <section className="my-5">
          <h2>{words("edit")}</h2>
          {form}
        </section>
      )}
      <AdjustmentHistory steps={steps} locale={locale} />
    </>
  );
}

/** What an agreed request leads to that is another document. */
function Consequences({ adjustment, next }: { adjustment: Adjustment; next: NextOf }) {
  const words = useTranslations("adjustments");
  const { state, lines, answer, project } = adjustment;
  if (state !== "AGREED") return null;
  const [money] = lines.filter(({ change }) => change === "MONEY");
  return (
    <>
      {money && waitsForPlan(adjustment) && (
        <Notice>
          {words("waitsForPlanLead")}{" "}
          {next.drafts && (
            <AppLink href={withQuery("/plans/decisions/new", { year: money.subject, kind: "ADJUST" })}>
              {words("toDecision")}
            </AppLink>
          )}
        </Notice>
      )}
      {answer && (
        <Notice>
          <AppLink href={`/plans/decisions/${answer.decisionId}`}>
            {words("answered", { number: answer.number ?? "–" })}
          </AppLink>
        </Notice>
      )}
      {lines.some(({ change }) => change === "STOP") && project.state !== "STOPPED" && (
        <Notice>
          {words("stopAgreed")}{" "}
          {next.stops && <AppLink href={`${projectHref(project.code)}/steps/stop`}>{words("toStop")}</AppLink>}
        </Notice>
      )}
    </>
  );
}
