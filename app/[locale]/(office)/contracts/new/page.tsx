import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { JointContractPage } from "@/components/contracts/joint-contract-page";
import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { contractFunds } from "@/lib/domain/access/contract-rules";
import { fundDecidedBy } from "@/lib/domain/access/decision-rules";
import { can, ownPlace } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { newContractSubject } from "@/lib/domain/drafts/subjects";
import { vietnamDay } from "@/lib/domain/period/period";
import { newContractInput } from "@/lib/input/contracts";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { listSignable } from "@/lib/queries/contracts/list-signable";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("contracts.joint"))("title") };
}

/** Ký hợp đồng của nhiều đề án: by a province on both funds, by the Ministry on the national one. */
export default async function NewContract({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await whoWorks("/contracts/new");
  if (!can(actor, "contract.sign", ownPlace(actor))) notFound();
  const asked = parseLeniently(newContractInput, await searchParams).value;
  const year = asked.year ?? Number(vietnamDay(new Date()).slice(0, 4));
  const fund = contractFunds(actor).find((one) => one === asked.fund) ?? fundDecidedBy(actor);
  const unitId = actor.unitId ?? asked.unitId;
  const scope = readScope(actor);
  const [choices, { parts, total }] = await Promise.all([
    listFilterChoices(),
    listSignable(scope, { fund, year, unitId }),
  ]);
  const taken = await takeFormAnswer(actor, ["contract.sign"], newContractSubject(fund, year));
  const units = choices.units.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <JointContractPage
      {...{ fund, year, years: choices.years, unitId, parts, total }}
      units={actor.unitId === null ? units : []}
      answer={answerOf(taken?.draft ?? null)}
    />
  );
}
