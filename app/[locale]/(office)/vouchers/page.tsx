import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { VoucherListPage } from "@/components/vouchers/voucher-list-page";
import { aboutList } from "@/lib/documents/lists/about-list";
import { voucherListTable } from "@/lib/documents/lists/voucher-list-table";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { withPlainDays } from "@/lib/input/typed-days";
import { vouchersQueryInput } from "@/lib/input/vouchers-query";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { listVouchers } from "@/lib/queries/vouchers/list-vouchers";
import { whoWorks } from "../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vouchers"))("title") };
}

/** The ledger, as far as this person may see it. */
export default async function VouchersPage({ searchParams }: PageProps<"/[locale]/vouchers">) {
  const actor = await whoWorks("/vouchers");
  if (!can(actor, "voucher.read", "national")) notFound();
  const { value: query, problems } = parseLeniently(
    vouchersQueryInput,
    withPlainDays(await searchParams, ["from", "to"]),
  );
  const [list, choices] = await Promise.all([listVouchers(readScope(actor), query), listFilterChoices()]);
  const locale = localeOf(await getLocale());
  const unitName = query.unitId && (await getUnitName(query.unitId));
  const table = voucherListTable(list, aboutList(query, new Date(), locale, unitName), locale);
  return (
    <VoucherListPage actor={actor} list={list} table={table} query={query} choices={choices} problems={problems} />
  );
}
