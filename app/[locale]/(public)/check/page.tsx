import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CheckPage } from "@/components/text-check/check-page";
import { localeOf } from "@/lib/format/locale";
import { getCheckedText } from "@/lib/queries/text-check/get-checked-text";
import { sentText } from "./sent-text";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("check");
  return { title: words("title"), description: words("lead") };
}

/** Where anyone has a report's figures checked: opened empty, or asked with a text or a file, which is kept nowhere. */
export default async function Check() {
  const sent = await sentText(localeOf(await getLocale()));
  const words = await getTranslations("check.files");
  if (sent === null) return <CheckPage checked={null} cut={false} refusal={null} typed="" />;
  if ("fault" in sent) return <CheckPage checked={null} cut={false} refusal={words(sent.fault)} typed="" />;
  if ("detail" in sent) return <CheckPage checked={null} cut={false} refusal={sent.detail} typed={sent.typed} />;
  const checked = await getCheckedText(sent.text);
  return <CheckPage checked={checked} cut={sent.cut} refusal={null} typed={sent.typed} />;
}
