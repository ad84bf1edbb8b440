import { useLocale, useTranslations } from "next-intl";
import type { SourceDecision, SourceRelease, SourceReport } from "@/lib/domain/figures/explanation";
import type { Dong } from "@/lib/domain/money";
import { localizedPath } from "@/lib/format/address";
import { formatDate } from "@/lib/format/date";
import { columnName, measureName } from "@/lib/format/measure-names";
import { formatMoney, moneyUnitName } from "@/lib/format/money";
import { FigureTable } from "../figure-table/figure-table";

/** Issued decisions with what their lines add to the figure; each opens its own page. */
export function DecisionSources({ decisions }: { decisions: readonly SourceDecision[] }) {
  const words = useTranslations("explain");
  const locale = useLocale();
  return (
    <DocumentTable
      title={words("decisions")}
      lines={decisions.map((one) => ({
        label: one.number,
        href: localizedPath(`/plans/decisions/${one.id}`, locale),
        about: `${one.unit?.name ?? words("ministry")} · ${columnName(one.fund, locale)} · ${words(`kinds.${one.kind}`)}`,
        day: formatDate(one.signedOn, locale),
        amount: one.amount,
      }))}
    />
  );
}

/** Issued releases with what their lines add to the figure. */
export function ReleaseSources({ releases }: { releases: readonly SourceRelease[] }) {
  const words = useTranslations("explain");
  const locale = useLocale();
  return (
    <DocumentTable
      title={words("releases")}
      lines={releases.map((one) => ({
        label: one.number,
        href: localizedPath(`/plans/releases/${one.id}`, locale),
        about: `${words("ministry")} · ${words("tranche", { tranche: String(one.tranche) })}`,
        day: formatDate(one.signedOn, locale),
        amount: one.amount,
      }))}
    />
  );
}

/** Certified amounts of exactly the period. */
export function ReportSources({ reports }: { reports: readonly SourceReport[] }) {
  const words = useTranslations("explain");
  const locale = useLocale();
  return (
    <DocumentTable
      title={words("reports")}
      lines={reports.map((one) => ({
        label: one.number ?? one.unit.name,
        about: `${one.unit.name} · ${columnName(one.fund, locale)} · ${measureName(one.measure === "ACTUAL" ? "actual" : "estimate", locale)}`,
        day: formatDate(one.certifiedOn, locale),
        amount: one.amount,
      }))}
    />
  );
}

type DocumentLine = {
  readonly label: string;
  readonly href?: string;
  readonly about: string;
  readonly day: string;
  readonly amount: Dong;
};

function DocumentTable({ title, lines }: { title: string; lines: readonly DocumentLine[] }) {
  const words = useTranslations("explain");
  const table = useTranslations("layout.table");
  const locale = useLocale();
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <FigureTable
        caption={title}
        unitLine={table("unitLine", { unit: moneyUnitName("dong", locale) })}
        heads={{ label: words("number") }}
        columns={[
          { label: words("by"), words: true },
          { label: words("day"), words: true },
          { label: words("amount") },
        ]}
        lines={lines.map(({ about, day, amount, ...line }) => ({
          ...line,
          cells: [about, day, formatMoney(amount, "dong", locale)],
        }))}
      />
    </section>
  );
}
