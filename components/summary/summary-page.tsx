import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { SummaryScope } from "@/lib/domain/summary/summary";
import { formatRoman } from "@/lib/format/number";
import { formatPeriod } from "@/lib/format/period";
import { regionPhrase } from "@/lib/format/scope-names";
import { registersHref } from "../registers/register-address";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { PageHeader } from "../ui/page-header";
import type { OfferedAward } from "./award-form";
import type { DrawnMarks } from "./sentence-line";
import { SummaryFiles } from "./summary-files";
import { type DrawnSection, SummarySection } from "./summary-section";

type SummaryPageProps = {
  conference: { readonly id: string; readonly name: string };
  scope: SummaryScope;
  sections: readonly DrawnSection[];
  notes: readonly string[];
  marks: DrawnMarks;
  /** Numbers that were published otherwise. */
  published: ReportTable;
  awards: ReadonlyMap<string, OfferedAward>;
  /** Where a figure is explained, by its key. */
  addressOf: (key: string) => string;
  /** What belongs above the parts: how the figures stand, and what was issued. */
  children: ReactNode;
};

/** The summary of a conference on a page: its parts in order, every number a way to how it is computed. */
export function SummaryPage({ conference, scope, sections, notes, published, children, ...drawn }: SummaryPageProps) {
  const words = useTranslations("summary");
  const compare = useTranslations("summaryChanges.compare");
  const registers = useTranslations("registers.overview");
  const locale = useLocale();
  const { region, year, through } = scope;
  return (
    <div className="record">
      <PageHeader
        title={words("page.title")}
        path={[
          { label: words("page.conferences"), href: "/conferences" },
          { label: conference.name, href: `/conferences/${conference.id}` },
          { label: words("page.title") },
        ]}
        lead={words("page.lead", { period: formatPeriod(year, through, locale), region: regionPhrase(region, locale) })}
        actions={
          <>
            <AppLink href={`/conferences/${conference.id}/summary/compare`}>{compare("link")}</AppLink>
            <AppLink href={registersHref({ region })}>{registers("regionLink")}</AppLink>
            <SummaryFiles id={conference.id} />
          </>
        }
      />
      {children}
      <nav aria-label={words("page.contents")} className="my-4 flex flex-wrap gap-x-4 gap-y-1">
        {sections.map(({ code, title }, at) => (
          <a key={code} href={`#${code}`}>
            {formatRoman(at + 1)}. {title}
          </a>
        ))}
      </nav>
      {sections.map((section, at) => (
        <SummarySection
          key={section.code}
          conferenceId={conference.id}
          section={section}
          number={formatRoman(at + 1)}
          {...drawn}
        />
      ))}
      {published.rows.length > 0 && (
        <section className="mt-6">
          <h2 id="published-elsewhere">{published.title}</h2>
          <p className="max-w-prose">{words("published.lead")}</p>
          <ReportSheet table={published} />
        </section>
      )}
      {notes.length > 0 && (
        <section className="mt-6">
          <h2>{words("page.notes")}</h2>
          <ul className="list-disc pl-5">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
