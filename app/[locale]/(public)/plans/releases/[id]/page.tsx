import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { currentActor } from "@/app/current-actor";
import { DocumentPage } from "@/components/plans/document-page";
import { SignedCopies } from "@/components/plans/signed-copies";
import { contentTotalsTable, documentLinesTable } from "@/lib/documents/lists/document-tables";
import { scansFiles } from "@/lib/environment";
import { localeOf } from "@/lib/format/locale";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { documentIdInput, documentPageInput } from "@/lib/input/plans-query";
import { getRelease } from "@/lib/queries/plans/get-release";
import { copyForm } from "../../copy-form";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> };

/** Lines on one page: a release runs to hundreds. */
const LINES = 100;

const releaseAt = cache(async (address: string, page: number) => {
  const { id } = documentIdInput.safeParse({ id: address }).data ?? notFound();
  return (await getRelease(id, page, LINES)) ?? notFound();
});

const read = async ({ params, searchParams }: Props) =>
  releaseAt((await params).id, parseLeniently(documentPageInput, await searchParams).value.page);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { heading } = await read(props);
  return { title: heading.number };
}

export default async function ReleasePage(props: Props) {
  const [{ heading, lines, copies }, words] = await Promise.all([read(props), getTranslations("plans.document")]);
  const { id, budgetYear, tranche, number, signedOn } = heading;
  const locale = localeOf(await getLocale());
  return (
    <DocumentPage
      path={`/plans/releases/${id}`}
      year={budgetYear}
      agency={words("ministry")}
      kind={words("release")}
      title={words("releaseTitle", { year: String(budgetYear), tranche: String(tranche) })}
      number={number}
      signedOn={signedOn}
      signer={null}
      lines={lines}
      tables={{
        byContent: contentTotalsTable(lines, [], locale),
        lines: documentLinesTable(lines, [], locale),
      }}
      xlsx={`/api/v1/releases/${id}/lines.xlsx`}
      copies={
        <SignedCopies
          address={`/api/v1/releases/${id}/copies`}
          copies={copies}
          isScanning={scansFiles()}
          {...(await copyForm(await currentActor(), {
            ...{ id, form: "release.copy", document: { fund: "KCQG", stewardUnitId: null } },
          }))}
        />
      }
    />
  );
}
