import { useLocale, useTranslations } from "next-intl";
import type { PublishedComparison } from "@/lib/domain/figures/published-comparison";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { AroundVietnamese } from "../ui/vietnamese";

type PublishedBesideProps = { table: ReportTable; published: readonly PublishedComparison[] };

/** Figures that sources printed for this scope and period, each beside what the portal computes, and the sources. */
export function PublishedBeside({ table, published }: PublishedBesideProps) {
  const words = useTranslations("figures.published");
  const locale = useLocale();
  if (published.length === 0) return null;
  const sources = new Map(published.map(({ figure }) => [figure.source, figure.sourceDate]));
  return (
    <section>
      <h2>{words("title")}</h2>
      <ReportSheet table={table} />
      <p className="field-help">
        {words("source")}{" "}
        <AroundVietnamese
          sentence={[...sources].map(([source, day]) => `${source} (${formatDate(day, locale)})`).join("; ")}
          kept={[...sources.keys()]}
        />
        . <AppLink href="/figures">{words("all")}</AppLink>
      </p>
    </section>
  );
}
