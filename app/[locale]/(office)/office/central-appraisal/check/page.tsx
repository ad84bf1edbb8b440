import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { localeOf } from "@/lib/format/locale";
import { checkTogether } from "../../check-together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stepsTogether"))("appraise-central.checkTitle") };
}

/** What would be recorded of each, with what is asked and proposed; then what became of each. */
export default async function CheckCentralAppraisal({
  params,
  searchParams,
}: PageProps<"/[locale]/office/central-appraisal/check">) {
  return checkTogether("appraise-central", await searchParams, localeOf((await params).locale));
}
