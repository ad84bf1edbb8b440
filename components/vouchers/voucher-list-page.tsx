import { useTranslations } from "next-intl";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { VoucherList, VoucherQuery, VoucherSort } from "@/lib/domain/ledger/voucher-query";
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
import { Loosen } from "../ui/loosen";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { vouchersFilePath, vouchersHref, vouchersValues } from "./voucher-address";
import { VoucherFilters } from "./voucher-filters";

type VoucherListPageProps = {
  actor: Actor;
  list: VoucherList;
  table: ReportTable;
  query: VoucherQuery;
  choices: FilterChoices;
  problems: readonly AddressProblem[];
};

/** Vouchers with their filters, sums and pages. */
export function VoucherListPage({ actor, list, table, query, choices, problems }: VoucherListPageProps) {
  const words = useTranslations("vouchers");
  const acceptances = useTranslations("acceptances");
  const contracts = useTranslations("contracts");
  const statements = useTranslations("statements");
  const imports = useTranslations("imports.sheets.vouchers");
  const records = actor.unitId !== null && can(actor, "voucher.record", { stewardUnitId: actor.unitId });
  return (
    <>
      <PageHeader
        title={query.project ? words("list.ofProject", { code: query.project }) : words("title")}
        lead={words("lead")}
        actions={
          <>
            <AppLink href="/contracts">{contracts("title")}</AppLink>
            {can(actor, "acceptance.read", "national") && <AppLink href="/acceptances">{acceptances("title")}</AppLink>}
            {can(actor, "statement.read", "national") && (
              <AppLink href="/vouchers/statements">{statements("title")}</AppLink>
            )}
            <Downloads xlsx={vouchersFilePath(query, "xlsx")} csv={vouchersFilePath(query, "csv")} />
            {records && <AppLink href="/imports?sheet=vouchers">{imports("link")}</AppLink>}
            {records && (
              <AppLink href="/vouchers/new" className={buttonClass("main")}>
                {words("record")}
              </AppLink>
            )}
          </>
        }
      />
      <PrintAbout lines={table.about} />
      <AddressNotice problems={problems} />
      <VoucherFilters query={query} choices={choices} wide={actor.unitId === null} />
      {list.total === 0 ? (
        <EmptyState title={words("list.empty")}>
          <Loosen
            values={vouchersValues(query)}
            path="/vouchers"
            conditions={["through"]}
            unitName={choices.units.find(({ id }) => id === query.unitId)?.name}
          />
        </EmptyState>
      ) : (
        <>
          <ReportSheet
            cards
            table={table}
            links={{
              sort: { href: vouchersHref(query, { sort: ID_PLACE as VoucherSort }), order: orderFrom(query.sort) },
            }}
          />
          <Pager
            page={list.page}
            size={list.size}
            total={list.total}
            hrefFor={(page) => vouchersHref(query, { page })}
          />
        </>
      )}
    </>
  );
}
