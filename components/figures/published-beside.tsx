import { useLocale, useTranslations } from "next-intl";
import type { Execution } from "@/lib/domain/figures/execution";
import type { PublishedComparison } from "@/lib/domain/figures/published-comparison";
import { formatDate } from "@/lib/format/date";
import { columnName } from "@/lib/format/measure-names";
import { MISSING } from "@/lib/format/missing";
import { formatComputed, publishedMeasureName } from "@/lib/format/published-measure";
import { FigureTable } from "../figure-table/figure-table";
import { AppLink } from "../ui/app-link";

/** Figures that sources printed for this scope and period, each beside what the portal computes. */
export function PublishedBeside({ execution }: { execution: Execution }) {
  const words = useTranslations("figures.published");
  const locale = useLocale();
  const { published, outputs, byContentGroup } = execution;
  if (published.length === 0) return null;
  const name = ({ measure, fund, contentGroup }: PublishedComparison["figure"]) => {
    const [code = measure] = measure.split(":");
    const known =
      publishedMeasureName(code, locale) ?? outputs.find(({ indicator }) => indicator === code)?.name ?? code;
    const group = byContentGroup.find(({ key }) => key === contentGroup)?.label;
    return [known, group ?? (fund && fund !== "ALL" ? columnName(fund, locale) : null)].filter(Boolean).join(" · ");
  };
  const sources = new Map(published.map(({ figure }) => [figure.source, figure.sourceDate]));
  return (
    <section>
      <h2>{words("title")}</h2>
      <FigureTable
        caption={words("title")}
        heads={{ label: words("figure") }}
        columns={[{ label: words("printed") }, { label: words("computed") }, { label: words("verdict"), words: true }]}
        lines={published.map(({ figure, computed, verdict }) => ({
          label: name(figure),
          cells: [
            `${figure.printed} ${figure.unit}`,
            computed ? formatComputed(computed, figure.decimals, locale) : MISSING,
            words(`verdicts.${verdict}`),
          ],
        }))}
      />
      <p className="field-help">
        {words("source")} {[...sources].map(([source, day]) => `${source} (${formatDate(day, locale)})`).join("; ")}.{" "}
        <AppLink href="/figures">{words("all")}</AppLink>
      </p>
    </section>
  );
}
