import { useLocale, useTranslations } from "next-intl";
import { scopeFrom } from "@/lib/domain/figures/execution-query";
import type { FigureCorrection } from "@/lib/domain/figures/figure-correction";
import { type PublishedComparison, VERDICTS } from "@/lib/domain/figures/published-comparison";
import type { FigureNaming } from "@/lib/domain/report/figure-naming";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { scopeLabelOf } from "@/lib/format/scope-names";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { withQuery } from "../projects/project-address";
import { registersHref } from "../registers/register-address";
import { PrintAbout } from "../report/print-about";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { FilterBar } from "../ui/filter-bar";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { SelectFilter } from "../ui/select-filter";
import { CorrectionList } from "./correction-list";
import { VerdictBadge } from "./verdict-badge";

type PublishedPageProps = {
  part: {
    readonly comparisons: readonly PublishedComparison[];
    readonly page: number;
    readonly size: number;
    readonly total: number;
  };
  corrections: readonly FigureCorrection[];
  table: ReportTable;
  naming: FigureNaming & { readonly scopes: readonly string[]; readonly years: readonly number[] };
  filter: { readonly scope: string | null; readonly year: number | null };
  problems: readonly AddressProblem[];
};

/** A page of published figures, each beside the portal's own, with what the comparison says. */
export function PublishedPage({ part, corrections, table, naming, filter, problems }: PublishedPageProps) {
  const words = useTranslations("published");
  const check = useTranslations("check");
  const registers = useTranslations("registers");
  const layout = useTranslations("layout.nav");
  const asked = { ...(filter.scope && { scope: filter.scope }), ...(filter.year && { year: String(filter.year) }) };
  const fileOf = (kind: "csv" | "xlsx") => withQuery(`/api/v1/published-figures.${kind}`, asked);
  const hrefFor = (page: number) => withQuery("/figures", { ...asked, ...(page > 1 && { page: String(page) }) });
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[{ label: layout("overview"), href: "/" }, { label: layout("figures") }]}
        lead={words("lead")}
        actions={
          <>
            <AppLink href={registersHref()}>{registers("title")}</AppLink>
            <AppLink href="/check">{check("title")}</AppLink>
            <Downloads xlsx={fileOf("xlsx")} csv={fileOf("csv")} />
          </>
        }
      />
      <PrintAbout lines={table.about} />
      <AddressNotice problems={problems} />
      <Filters naming={naming} filter={filter} />
      {part.comparisons.length === 0 ? (
        <EmptyState title={words("empty.title")}>{words("empty.text")}</EmptyState>
      ) : (
        <>
          <VerdictCounts part={part} />
          <ReportSheet table={table} />
          <Pager page={part.page} size={part.size} total={part.total} hrefFor={hrefFor} />
        </>
      )}
      <CorrectionList corrections={corrections} />
    </>
  );
}

function Filters({ naming, filter }: Pick<PublishedPageProps, "naming" | "filter">) {
  const words = useTranslations("published.filters");
  const locale = useLocale();
  const all = { value: "", label: words("all") };
  const nameOf = (code: string) => {
    const scope = scopeFrom(code);
    return scope ? scopeLabelOf(scope, naming.units.find(({ id }) => id === code)?.name ?? code, locale) : code;
  };
  return (
    <FilterBar action="/figures" label={words("label")} submit={words("submit")}>
      <SelectFilter
        name="scope"
        label={words("scope")}
        value={filter.scope ?? ""}
        options={[all, ...naming.scopes.map((code) => ({ value: code, label: nameOf(code) }))]}
      />
      <SelectFilter
        name="year"
        label={words("year")}
        value={String(filter.year ?? "")}
        options={[all, ...naming.years.map((year) => ({ value: String(year), label: String(year) }))]}
      />
      {(filter.scope || filter.year) && <AppLink href="/figures">{words("clear")}</AppLink>}
    </FilterBar>
  );
}

function VerdictCounts({ part: { comparisons, total } }: Pick<PublishedPageProps, "part">) {
  const words = useTranslations("published");
  const counts = VERDICTS.map(
    (verdict) => [verdict, comparisons.filter((one) => one.verdict === verdict).length] as const,
  );
  return (
    <ul className="verdict-counts">
      <li>{words("summary", { count: String(total) })}</li>
      {total > comparisons.length && <li>{words("onPage")}</li>}
      {counts.map(([verdict, count]) => (
        <li key={verdict}>
          <strong className="number">{count}</strong> <VerdictBadge verdict={verdict} />
        </li>
      ))}
    </ul>
  );
}
