import { useLocale, useTranslations } from "next-intl";
import { sumOf } from "@/lib/domain/money";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { ReserveList } from "@/lib/domain/reserve/reserve-list";
import { actingName } from "@/lib/format/acting-name";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { moneyInWords } from "@/lib/format/money-in-words";
import { formatCount } from "@/lib/format/number";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { AddressNotice } from "../projects/address-notice";
import { ReportSheet } from "../report/report-sheet";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { FilterBar } from "../ui/filter-bar";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { SelectFilter } from "../ui/select-filter";
import { PlaceRows } from "./place-rows";
import { RemovalRows } from "./removal-rows";
import { WaitingForm } from "./waiting-form";

type ReservePageProps = {
  list: ReserveList;
  table: ReportTable;
  years: readonly number[];
  problems: readonly AddressProblem[];
  mayArrange: boolean;
  page: number;
  answer: FormAnswer;
  /** Whether a change was just recorded. */
  arranged: boolean;
};

/** The reserve list of a plan year: its order and sums; for who arranges it, each place with its moves, and who may come. */
export function ReservePage({ list, table, years, problems, mayArrange, page, answer, arranged }: ReservePageProps) {
  const words = useTranslations("reserve");
  const office = useTranslations("office");
  const year = String(list.year);
  const file = `/api/v1/reserve-lists/${year}/places`;
  const isEmpty = list.places.length === 0;
  return (
    <div className={mayArrange ? "max-w-6xl" : undefined}>
      <PageHeader
        title={words("title", { year })}
        path={[{ label: office("title"), href: "/office" }, { label: words("link") }]}
        lead={words("lead")}
        actions={<Downloads xlsx={`${file}.xlsx`} csv={`${file}.csv`} />}
      />
      <AddressNotice problems={problems} />
      <FilterBar action="/office/reserve" label={words("filters")} submit={words("show")}>
        <SelectFilter
          name="year"
          label={words("year")}
          value={year}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
        />
      </FilterBar>
      {arranged && <Notice kind="done">{words("arranged")}</Notice>}
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <ListLead list={list} />
      {isEmpty && <EmptyState title={words("none")}>{words(mayArrange ? "noneHint" : "noneToRead")}</EmptyState>}
      {!isEmpty && (mayArrange ? <PlaceRows {...{ list, page, answer }} /> : <ReportSheet cards table={table} />)}
      {mayArrange && <WaitingForm list={list} page={page} />}
      <RemovalRows removals={list.removals} />
    </div>
  );
}

function ListLead({ list: { changedBy, onBehalfOf, changedAt, places } }: { list: ReserveList }) {
  const words = useTranslations("reserve");
  const locale = localeOf(useLocale());
  const proposed = sumOf(places.map((place) => place.proposed));
  const count = formatCount(places.length, locale);
  return (
    <>
      {places.length > 0 && (
        <p className="mt-3 font-semibold">
          {words("sums", {
            ...{ count, amount: formatExactMoney(proposed, locale), words: moneyInWords(proposed, locale) },
          })}
        </p>
      )}
      <p className="field-help mb-4">
        {changedAt === null
          ? words("never")
          : words("changed", {
              name: actingName(changedBy ?? "", onBehalfOf, locale),
              time: formatInstant(new Date(changedAt), locale),
            })}
      </p>
    </>
  );
}
