import { useTranslations } from "next-intl";
import type { UnitChoice } from "@/lib/domain/catalogue/filter-choices";
import type { RegisterList, RegisterQuery, RegisterSort } from "@/lib/domain/registers/register-query";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { orderFrom } from "@/lib/domain/report/sort-order";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { PrintAbout } from "../report/print-about";
import { ReportSheet } from "../report/report-sheet";
import { ID_PLACE } from "../report/written-table";
import { AppLink } from "../ui/app-link";
import { buttonClass } from "../ui/button";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { importHref, registerFilePath, registerHref, registersHref } from "./register-address";
import { RegisterFilters } from "./register-filters";

type RegisterListPageProps = {
  kind: RegisterKind;
  list: RegisterList;
  table: ReportTable;
  query: RegisterQuery;
  units: readonly UnitChoice[];
  years: readonly number[];
  problems: readonly AddressProblem[];
  /** Whether the reader may add entries. */
  adds: boolean;
  seesRemoved: boolean;
};

/** One register: its filters, sums and entries. */
export function RegisterListPage(props: RegisterListPageProps) {
  const { kind, list, table, query, problems, adds, ...choices } = props;
  const words = useTranslations("registers");
  return (
    <>
      <PageHeader
        title={words(`kinds.${kind}.title`)}
        path={[{ label: words("title"), href: registersHref() }, { label: words(`kinds.${kind}.title`) }]}
        lead={words(`kinds.${kind}.lead`)}
        actions={
          <>
            <Downloads xlsx={registerFilePath(kind, query, "xlsx")} csv={registerFilePath(kind, query, "csv")} />
            {adds && <AppLink href={importHref(kind)}>{words("list.import")}</AppLink>}
            {adds && (
              <AppLink className={buttonClass("main")} href={`/registers/${kind}/new`}>
                {words("list.add")}
              </AppLink>
            )}
          </>
        }
      />
      <PrintAbout lines={table.about} />
      <AddressNotice problems={problems} />
      <RegisterFilters kind={kind} query={query} {...choices} />
      {list.total === 0 ? (
        <EmptyState title={words("list.empty")}>{words("list.emptyHint")}</EmptyState>
      ) : (
        <ReportSheet
          cards
          table={table}
          links={{
            sort: {
              href: registerHref(kind, query, { sort: ID_PLACE as RegisterSort }),
              order: orderFrom(query.sort),
            },
          }}
        />
      )}
      <Pager
        page={list.page}
        size={list.size}
        total={list.total}
        hrefFor={(page) => registerHref(kind, query, { page })}
      />
    </>
  );
}
