import { useTranslations } from "next-intl";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { VoucherList, VoucherQuery } from "@/lib/domain/ledger/voucher-query";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { AppLink } from "../ui/app-link";
import { buttonClass } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { vouchersHref } from "./voucher-address";
import { VoucherFilters } from "./voucher-filters";
import { VoucherTable } from "./voucher-table";

type VoucherListPageProps = {
  actor: Actor;
  list: VoucherList;
  query: VoucherQuery;
  choices: FilterChoices;
  problems: readonly AddressProblem[];
};

/** Vouchers with their filters, sums and pages. */
export function VoucherListPage({ actor, list, query, choices, problems }: VoucherListPageProps) {
  const words = useTranslations("vouchers");
  const records = actor.unitId !== null && can(actor, "voucher.record", { stewardUnitId: actor.unitId });
  return (
    <>
      <PageHeader
        title={query.project ? words("list.ofProject", { code: query.project }) : words("title")}
        lead={words("lead")}
        actions={
          records && (
            <AppLink href="/vouchers/new" className={buttonClass("main")}>
              {words("record")}
            </AppLink>
          )
        }
      />
      <AddressNotice problems={problems} />
      <VoucherFilters query={query} choices={choices} wide={actor.unitId === null} />
      {list.total === 0 ? (
        <EmptyState title={words("list.empty")}>{words("list.emptyHint")}</EmptyState>
      ) : (
        <>
          <VoucherTable list={list} query={query} />
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
