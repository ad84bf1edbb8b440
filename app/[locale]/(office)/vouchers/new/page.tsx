import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChooseContractPage } from "@/components/vouchers/choose-contract-page";
import { NewVoucherPage } from "@/components/vouchers/new-voucher-page";
import { NotARecorder } from "@/components/vouchers/not-a-recorder";
import { limitsTable } from "@/lib/documents/ledger/limits-table";
import { openContractTable } from "@/lib/documents/ledger/open-contract-table";
import { wordsOf } from "@/lib/documents/words";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { contractChosen } from "@/lib/domain/ledger/open-contract";
import { vietnamDay } from "@/lib/domain/period/period";
import { localeOf } from "@/lib/format/locale";
import { newVoucherInput } from "@/lib/input/new-voucher-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { getProjectToPay } from "@/lib/queries/vouchers/get-project-to-pay";
import { listOpenContracts } from "@/lib/queries/vouchers/list-open-contracts";
import { whoWorks } from "../../who-works";
import { startForm } from "./start-form";

const NOTHING = { answer: null, correcting: null };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vouchers"))("form.title") };
}

/** Recording a voucher: choose the contract, then state the money. */
export default async function NewVoucher({ params, searchParams }: PageProps<"/[locale]/vouchers/new">) {
  const actor = await whoWorks("/vouchers/new");
  if (!actor.unitId || !can(actor, "voucher.record", { stewardUnitId: actor.unitId })) return <NotARecorder />;
  const scope = readScope(actor);
  const locale = localeOf((await params).locale);
  const { caption } = wordsOf(locale).vouchers.choose;
  const { value: asked } = parseLeniently(newVoucherInput, await searchParams);
  if (asked.project === null) {
    const query = { ...asked, project: null };
    const contracts = await listOpenContracts(scope, query);
    const table = openContractTable(contracts.items, caption, locale);
    return <ChooseContractPage contracts={contracts} table={table} query={query} />;
  }
  const project = (await getProjectToPay(scope, asked.project)) ?? notFound();
  const contract = contractChosen(project, asked);
  const { answer, correcting } = contract ? await startForm(scope, contract, asked) : NOTHING;
  return (
    <NewVoucherPage
      project={project}
      contract={contract}
      limits={contract && limitsTable(contract.share, locale)}
      choices={openContractTable(project.contracts, caption, locale)}
      answer={answer}
      correcting={correcting}
      today={vietnamDay(new Date())}
      idempotencyKey={crypto.randomUUID()}
    />
  );
}
