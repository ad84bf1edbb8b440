import { useLocale, useTranslations } from "next-intl";
import type { Causes } from "@/lib/domain/project/causes";
import { moneyUnitName } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Vietnamese } from "../ui/vietnamese";
import type { DashboardView } from "./dashboard-address";
import { figureWriter } from "./figure-writer";

type WhyUnspentProps = { unitId: string; view: DashboardView; causes: Causes };

/** Vì sao, in one line: the đề án that hold up a province's money as of today, each cause a link to them. */
export function WhyUnspent({ unitId, view, causes: { causes, largest } }: WhyUnspentProps) {
  const words = useTranslations("figures.why");
  const locale = useLocale();
  const write = figureWriter(view.unit, locale);
  if (causes.length === 0 && !largest) return null;
  const { year, fund } = view.query;
  const list = `/projects?${new URLSearchParams({ unitId, year: String(year), ...(fund && { fund }) })}`;
  const amount = (value: bigint) => `${write.money(value)} ${moneyUnitName(view.unit, locale)}`;
  return (
    <p className="why-line">
      <strong>{words("label")}</strong>{" "}
      {causes.map((cause) => (
        <span key={cause.view}>
          <AppLink href={`${list}&view=${cause.view}`}>
            {words(`cause.${cause.view}`, { count: formatCount(cause.projects, locale) })}
          </AppLink>{" "}
          ({amount(cause.amount)}){" · "}
        </span>
      ))}
      {largest && (
        <span>
          {words("largest")}
          <AppLink href={projectHref(largest.code)}>
            <Vietnamese>{largest.title}</Vietnamese>
          </AppLink>{" "}
          ({amount(largest.unspent)})
        </span>
      )}
    </p>
  );
}
