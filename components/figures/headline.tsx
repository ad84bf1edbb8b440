import { useLocale, useTranslations } from "next-intl";
import type { Execution } from "@/lib/domain/figures/execution";
import { formatDate } from "@/lib/format/date";
import { moneyUnitName } from "@/lib/format/money";
import { formatThrough } from "@/lib/format/period";
import { FurthestBehind } from "../ranking/furthest-behind";
import { ChainBar } from "./chain-bar";
import type { DashboardView } from "./dashboard-address";
import { FigureLink } from "./figure-link";
import { figureWriter } from "./figure-writer";
import { OriginBadge } from "./origin-badge";
import { SourceNoteOf } from "./source-notes";

/** The four answers of a dashboard: how much planned, how much executed, how far from last year, who is behind. */
export function Headline({ execution, view }: { execution: Execution; view: DashboardView }) {
  const words = useTranslations("figures.headline");
  const locale = useLocale();
  const write = figureWriter(view.unit, locale);
  const all = execution.total.ALL;
  const unit = <small>{moneyUnitName(view.unit, locale)}</small>;
  const link = (measure: "plan" | "actual" | "executed" | "actualGrowth") => (
    <FigureLink value={all?.[measure] ?? null} view={view} column="ALL" measure={measure} />
  );
  const before = (amount: string) =>
    execution.sameDay === null
      ? words("before", { amount })
      : words("beforeSameDay", { amount, day: formatDate(execution.sameDay, locale) });
  const refusal = (measure: "executed" | "actualGrowth") => {
    const note = execution.notes.find((one) => one.code === "no-ratio" && one.measure === measure);
    return all?.[measure] === null && note?.code === "no-ratio" ? words(`refused.${note.reason}`) : null;
  };
  return (
    <section className="headline" aria-label={words("label")}>
      <dl>
        <div>
          <dt>
            {words("plan", { year: String(view.query.year) })}{" "}
            <OriginBadge origin={all?.origin.plan ?? null} measure="plan" />
          </dt>
          <dd>
            {link("plan")} {unit}
          </dd>
          <SourceNoteOf execution={execution} measure="plan" column="ALL" />
          <dd className="aside">
            {all?.planGrowth ? words("planBefore", { growth: write.growth(all.planGrowth) }) : null}
          </dd>
        </div>
        <div>
          <dt>
            {words("actual", { period: formatThrough(view.query.through, locale) })}{" "}
            <OriginBadge origin={all?.origin.actual ?? null} measure="actual" />
          </dt>
          <dd>
            {link("actual")} {unit}
          </dd>
          <SourceNoteOf execution={execution} measure="actual" column="ALL" />
          <dd className="aside">
            {all?.estimate != null
              ? words("estimate", { amount: write.money(all.estimate), ratio: write.share(all.estimateExecuted) })
              : null}
          </dd>
        </div>
        <div>
          <dt>{words("executed")}</dt>
          <dd>{link("executed")}</dd>
          <dd className="aside">
            {refusal("executed") ??
              (all?.plan != null && all.actual !== null && all.plan > all.actual
                ? words("remaining", { amount: write.money(all.plan - all.actual) })
                : null)}
          </dd>
        </div>
        <div>
          <dt>{words(execution.sameDay === null ? "growth" : "growthSameDay")}</dt>
          <dd>{link("actualGrowth")}</dd>
          <dd className="aside">
            {refusal("actualGrowth") ?? (all?.actualBefore != null ? before(write.money(all.actualBefore)) : null)}
          </dd>
        </div>
        <FurthestBehind execution={execution} view={view} />
      </dl>
      <ChainBar columns={execution.total} />
    </section>
  );
}
