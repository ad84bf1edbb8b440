import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ContractListPage } from "@/components/contracts/contract-list-page";
import { aboutList } from "@/lib/documents/lists/about-list";
import { contractListTable } from "@/lib/documents/lists/contract-list-table";
import { can, ownPlace } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { contractsQueryInput } from "@/lib/input/contracts-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { listContracts } from "@/lib/queries/contracts/list-contracts";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { whoWorks } from "../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("contracts"))("title") };
}

/** Contracts, as far as this person may see them. */
export default async function ContractsPage({ params, searchParams }: PageProps<"/[locale]/contracts">) {
  const actor = await whoWorks("/contracts");
  if (!can(actor, "voucher.read", "national")) notFound();
  const { value: query, problems } = parseLeniently(contractsQueryInput, await searchParams);
  const [list, choices] = await Promise.all([listContracts(readScope(actor), query), listFilterChoices()]);
  const locale = localeOf((await params).locale);
  const unitName = query.unitId && (await getUnitName(query.unitId));
  const table = contractListTable(list, aboutList(query, new Date(), locale, unitName), locale);
  const wide = actor.unitId === null;
  const mayWrite = can(actor, "contract.sign", ownPlace(actor));
  return <ContractListPage {...{ list, table, query, choices, problems, wide, mayWrite }} />;
}
