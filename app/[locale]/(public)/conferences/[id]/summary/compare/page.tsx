import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { ComparePage } from "@/components/summary/compare/compare-page";
import { documentAddress } from "@/components/summary/document-address";
import { comparisonTables } from "@/lib/documents/summary/compare/comparison-tables";
import { sideHeads } from "@/lib/documents/summary/compare/side-heads";
import { can } from "@/lib/domain/access/permissions";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { sideFrom } from "@/lib/domain/summary/compared-side";
import { shortConferenceName } from "@/lib/format/conference-name";
import { localeOf } from "@/lib/format/locale";
import { comparisonInput } from "@/lib/input/comparison";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { openComparison } from "@/lib/queries/summary/compare/open-comparison";

type CompareProps = PageProps<"/[locale]/conferences/[id]/summary/compare">;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("summaryChanges.compare");
  return { title: words("title"), description: words("lead") };
}

/** So sánh báo cáo: two issues of a report, an issue and the figures of now, or two conferences. */
export default async function CompareSummaries({ params, searchParams }: CompareProps) {
  const { id, locale: given } = await params;
  const locale = localeOf(given);
  const { value, problems } = parseLeniently(comparisonInput, { ...(await searchParams), id });
  const actor = await currentActor();
  const scope = actor ? readScope(actor) : PUBLIC_SCOPE;
  const from = value.from === null ? null : sideFrom(value.from, value.id);
  const to = value.to === null ? null : (sideFrom(value.to, value.id)?.state ?? null);
  const opened = (await openComparison(scope, { id: value.id, from, to }, locale)) ?? notFound();
  const { conference, summary } = opened.to;
  const heads = sideHeads(opened.from, opened.to, locale);
  const seesRecords = actor !== null && can(actor, "voucher.read", "national");
  const { sentencesTable, ...found } = comparisonTables(
    opened,
    heads,
    { locale, decimals: conference.decimals },
    documentAddress(summary.scope, seesRecords),
  );
  return (
    <ComparePage
      conference={{ id: value.id, name: shortConferenceName(conference, locale) }}
      choices={opened.choices}
      chosen={{ from: opened.from.asked, to: opened.to.asked }}
      isUnderstood={opened.isUnderstood && problems.length === 0}
      isExplained={opened.moves !== null}
      heads={heads}
      {...found}
    />
  );
}
