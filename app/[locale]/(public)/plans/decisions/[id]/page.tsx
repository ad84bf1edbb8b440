import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { currentActor } from "@/app/current-actor";
import { DecisionPapers } from "@/components/plans/decision-papers";
import { DocumentPage } from "@/components/plans/document-page";
import { SignedCopies } from "@/components/plans/signed-copies";
import { withQuery } from "@/components/projects/project-address";
import { AppLink } from "@/components/ui/app-link";
import { contentTotalsTable, documentLinesTable } from "@/lib/documents/lists/document-tables";
import { scansFiles } from "@/lib/environment";
import { localeOf } from "@/lib/format/locale";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { documentIdInput, documentPageInput } from "@/lib/input/plans-query";
import { getDecision } from "@/lib/queries/plans/get-decision";
import { copyForm } from "../../copy-form";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> };

/** Lines on one page: the Ministry's decisions run to hundreds. */
const LINES = 100;

const decisionAt = cache(async (address: string, page: number) => {
  const { id } = documentIdInput.safeParse({ id: address }).data ?? notFound();
  return (await getDecision(id, page, LINES)) ?? notFound();
});

const read = async ({ params, searchParams }: Props) =>
  decisionAt((await params).id, parseLeniently(documentPageInput, await searchParams).value.page);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { heading } = await read(props);
  return { title: heading.number };
}

export default async function DecisionPage(props: Props) {
  const [{ heading, lines, copies, stewardUnitId }, words] = await Promise.all([
    read(props),
    getTranslations("plans.document"),
  ]);
  const { id, fund, budgetYear, kind, number, signedOn, signer, unit } = heading;
  const locale = localeOf(await getLocale());
  return (
    <DocumentPage
      path={`/plans/decisions/${id}`}
      year={budgetYear}
      agency={unit ? words("committee", { unit: unit.fullName }) : words("ministry")}
      kind={words("decision")}
      title={words(`decisionTitle.${kind}`, { fund: words(`fundInTitle.${fund}`), year: String(budgetYear) })}
      number={number}
      signedOn={signedOn}
      signer={signer}
      lines={lines}
      tables={{
        byContent: contentTotalsTable(lines, [], locale),
        lines: documentLinesTable(lines, [], locale),
      }}
      xlsx={`/api/v1/plan-decisions/${id}/lines.xlsx`}
      copies={
        <SignedCopies
          address={`/api/v1/plan-decisions/${id}/copies`}
          copies={copies}
          isScanning={scansFiles()}
          {...(await copyForm(await currentActor(), { id, form: "decision.copy", document: { fund, stewardUnitId } }))}
        />
      }
      links={
        <>
          <DecisionPapers id={id} />
          <AppLink href={withQuery(`/plans/${budgetYear}/compare`, { to: id })}>
            {(await getTranslations("planComparison"))("link")}
          </AppLink>
        </>
      }
    />
  );
}
