import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { SeveralContractsPage } from "@/components/contracts/several-contracts-page";
import { answerOf } from "@/components/forms/form-answer";
import { contractFunds } from "@/lib/domain/access/contract-rules";
import { can, ownPlace } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { localeOf } from "@/lib/format/locale";
import { MOST_CONTRACTS, newContractInput } from "@/lib/input/contracts";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { listUnsigned } from "@/lib/queries/contracts/list-unsigned";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { whoWorks } from "../../who-works";
import { checkedContracts } from "./checked-contracts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("contracts.several"))("title") };
}

/** Ký nhiều hợp đồng: assigned đề án with number, days and value of each; looked at before they are signed. */
export default async function SeveralContracts({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await whoWorks("/contracts/several");
  if (!can(actor, "contract.sign", ownPlace(actor))) notFound();
  const params = await searchParams;
  const asked = parseLeniently(newContractInput, params).value;
  const thisYear = Number(vietnamDay(new Date()).slice(0, 4));
  const year = asked.year ?? thisYear;
  const scope = readScope(actor);
  const draft = await getDraft(scope, { form: "contract.several", subject: String(year) });
  const checked = params.check === "1" ? await checkedContracts(actor, draft, localeOf(await getLocale())) : null;
  const funds = contractFunds(actor);
  const projects = checked
    ? []
    : await listUnsigned(scope, { funds, year, unitId: actor.unitId, most: MOST_CONTRACTS });
  const years = [thisYear + 1, thisYear, thisYear - 1];
  return <SeveralContractsPage {...{ year, years, projects, checked }} answer={answerOf(draft)} />;
}
