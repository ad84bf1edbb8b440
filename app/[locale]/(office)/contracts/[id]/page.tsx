import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AppendixForm } from "@/components/contracts/appendix-form";
import { ConditionForm } from "@/components/contracts/condition-form";
import { CONTRACT_OUTCOMES, ContractPage } from "@/components/contracts/contract-page";
import { PayeeForm } from "@/components/contracts/payee-form";
import { answerOf } from "@/components/forms/form-answer";
import { takePageNews } from "@/lib/commands/drafts/take-page-news";
import { contractTables } from "@/lib/documents/lists/contract-tables";
import { contractFunds } from "@/lib/domain/access/contract-rules";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { STATES } from "@/lib/domain/project/state";
import { localeOf } from "@/lib/format/locale";
import { documentIdInput } from "@/lib/input/plans-query";
import { getContract } from "@/lib/queries/contracts/get-contract";
import { whoWorks } from "../../who-works";

type Props = PageProps<"/[locale]/contracts/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("contracts"))("title") };
}

/** One contract, as far as this person may see it. */
export default async function ContractAt({ params }: Props) {
  const { id } = documentIdInput.safeParse(await params).data ?? notFound();
  const actor = await whoWorks(`/contracts/${id}`);
  if (!can(actor, "voucher.read", "national")) notFound();
  const contract = (await getContract(readScope(actor), id)) ?? notFound();
  const forms = ["contract.appendix", "contract.payee", "contract.condition"] as const;
  const news = await takePageNews(actor, { page: `/contracts/${id}`, forms, subject: id }, new Date());
  const { stewardUnitId, fund } = contract;
  const place = { stewardUnitId };
  const amends = can(actor, "contract.amend", place) && contractFunds(actor).includes(fund);
  const running = contract.parts.some(({ state }) => STATES[state].underWay);
  const [appendix = null, payee = null, condition = null] = forms.map((form) =>
    answerOf(news.answers.get(form) ?? null),
  );
  return (
    <ContractPage
      contract={contract}
      tables={contractTables(contract, localeOf(await getLocale()))}
      outcome={CONTRACT_OUTCOMES.find((known) => known === news.outcome) ?? null}
      mayPay={can(actor, "voucher.record", place)}
      forms={
        amends && (
          <>
            {can(actor, "advance.confirm", place) &&
              contract.parts.map((part) => (
                <ConditionForm key={part.id} contractId={id} part={part} answer={condition} />
              ))}
            {running && <AppendixForm contract={contract} answer={appendix} />}
            <PayeeForm id={id} answer={payee} />
          </>
        )
      }
    />
  );
}
