import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { localeOf } from "@/lib/format/locale";
import { checkTogether } from "../../check-together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stepsTogether"))("register.checkTitle") };
}

/** What would be registered and what not, with its sums; then what became of each. */
export default async function CheckRegistration({
  params,
  searchParams,
}: PageProps<"/[locale]/office/registration/check">) {
  return checkTogether("register", await searchParams, localeOf((await params).locale));
}
