import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Execution } from "@/lib/domain/figures/execution";
import type { RegionCode } from "@/lib/domain/figures/execution-query";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatFigureNote } from "@/lib/format/figure-notes";
import { scopeName } from "@/lib/format/scope-names";
import { chainLinks } from "../figures/dashboard-links";
import { ReportSheet } from "../report/report-sheet";
import { DeskSection } from "./desk-section";

type OrganiserDeskProps = { region: RegionCode; execution: Execution; chain: ReportTable; behind: ReactNode };

/** An organiser's work: the region's figures, who is behind in it, and what to know when using them in a summary report. */
export function OrganiserDesk({ region, execution, chain, behind }: OrganiserDeskProps) {
  const words = useTranslations("office.organiser");
  const locale = useLocale();
  const { query, notes } = execution;
  return (
    <div className="desk">
      <DeskSection
        title={words("region", { region: scopeName(region, locale), year: String(query.year) })}
        all={{ href: `/regions/${region.toLowerCase()}`, label: words("show") }}
      >
        <ReportSheet table={chain} unit="ty" links={chainLinks({ query, unit: "ty" })} />
      </DeskSection>
      {behind}
      <DeskSection title={words("notes")}>
        {notes.length === 0 ? (
          <p>{words("noNotes")}</p>
        ) : (
          <ul className="notes">
            {[...new Set(notes.map((note) => formatFigureNote(note, locale)))].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </DeskSection>
    </div>
  );
}
