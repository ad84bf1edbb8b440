import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { localeOf } from "@/lib/format/locale";
import { checkTogether } from "../../check-together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stepsTogether"))("start.checkTitle") };
}

/** What would be started and what not; then what became of each. */
export default async function CheckStarting({ params, searchParams }: PageProps<"/[locale]/office/starting/check">) {
  return checkTogether("start", await searchParams, localeOf((await params).locale));
}
