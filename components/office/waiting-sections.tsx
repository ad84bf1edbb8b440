import { useLocale, useTranslations } from "next-intl";
import { SOON } from "@/lib/domain/calendar/deadline";
import type { WaitingDesk, WaitingList } from "@/lib/domain/office/waiting";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatCount } from "@/lib/format/number";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { EmptyState } from "../ui/empty-state";
import { DeskSection } from "./desk-section";

type WaitingSectionsProps = { desk: WaitingDesk; tables: Record<"mine" | "others", ReportTable> };

/** Đề án on their way: what waits for this person, counted by state, then what they wait for. */
export function WaitingSections({ desk, tables }: WaitingSectionsProps) {
  const words = useTranslations("office.waiting");
  return (
    <div className="desk mb-7">
      <DeskSection title={words("mine")} lead={words("mineLead")}>
        {desk.mine.total === 0 ? (
          <EmptyState title={words("noMine")} />
        ) : (
          <>
            <Counts list={desk.mine} />
            <ReportSheet cards table={tables.mine} />
          </>
        )}
      </DeskSection>
      {desk.others.total > 0 && (
        <DeskSection title={words("others")} lead={words("othersLead")}>
          <Counts list={desk.others} />
          <ReportSheet cards table={tables.others} />
        </DeskSection>
      )}
    </div>
  );
}

function Counts({ list }: { list: WaitingList }) {
  const words = useTranslations("projects");
  const office = useTranslations("office.waiting");
  const locale = useLocale();
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {list.counts.map(({ state, fund, projects }) => (
        <li key={state + fund}>
          <AppLink href={`/projects?reach=own&state=${state}&fund=${fund}`}>
            {words(`states.${state}`)}, {words(`funds.${fund}`)}
          </AppLink>
          : <strong>{formatCount(projects, locale)}</strong>
        </li>
      ))}
      {list.late > 0 && <li className="alarm">{office("late", { count: formatCount(list.late, locale) })}</li>}
      {list.soon > 0 && (
        <li>{office("soon", { count: formatCount(list.soon, locale), days: formatCount(SOON, locale) })}</li>
      )}
    </ul>
  );
}
