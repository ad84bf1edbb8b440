import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { YearFilter } from "../filters/common-filters";
import { AddressNotice } from "../projects/address-notice";
import { RecordSheet } from "../report/record-sheet";
import { AppLink } from "../ui/app-link";
import { buttonClass } from "../ui/button";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { FilterBar } from "../ui/filter-bar";
import { PageHeader } from "../ui/page-header";
import { PERIODS } from "./report-address";

/** The first year that periodic reports of the portal may speak of. */
const FIRST = 2016;

type ReportBoardPageProps = {
  query: { readonly year: number | null };
  year: number;
  thisYear: number;
  /** Whether the reader plans, opens and closes periods. */
  keeps: boolean;
  /** What waits for the reader; null where nothing may. */
  waiting: ReactNode;
  periods: ReportTable;
  provinces: ReportTable;
  problems: readonly AddressProblem[];
};

/** Bảng theo dõi báo cáo: counts of each period first, then provinces by periods. */
export function ReportBoardPage({
  query,
  year,
  thisYear,
  keeps,
  waiting,
  periods,
  provinces,
  problems,
}: ReportBoardPageProps) {
  const words = useTranslations("reportBoard");
  const periodWords = useTranslations("reportPeriods");
  const years = Array.from({ length: thisYear + 1 - FIRST + 1 }, (_, at) => thisYear + 1 - at);
  const isEmpty = periods.rows.length === 0;
  return (
    <>
      <PageHeader
        title={words("title", { year: String(year) })}
        lead={words("lead")}
        actions={
          <>
            {!isEmpty && (
              <Downloads xlsx={`/api/v1/reports.xlsx?year=${year}`} csv={`/api/v1/reports.csv?year=${year}`} />
            )}
            {keeps && (
              <>
                <AppLink className={buttonClass("plain")} href={PERIODS}>
                  {periodWords("list.title")}
                </AppLink>
                <AppLink className={buttonClass("main")} href={`${PERIODS}/new`}>
                  {periodWords("plan")}
                </AppLink>
              </>
            )}
          </>
        }
      />
      <AddressNotice problems={problems} />
      <FilterBar action="/reports" label={words("filters")} submit={words("apply")}>
        <YearFilter label={words("year")} any={words("thisYear")} value={query.year} years={years} />
      </FilterBar>
      {isEmpty ? (
        <EmptyState title={words("none", { year: String(year) })} />
      ) : (
        <div className="mt-5 grid grid-cols-1 gap-7">
          <RecordSheet table={periods} />
          {waiting}
          <div>
            <RecordSheet table={provinces} />
            {provinces.notes.map((note) => (
              <p key={note} className="mt-1 text-sm text-muted">
                {note}
              </p>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
