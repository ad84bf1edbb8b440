import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { type Locale, localeOf } from "@/lib/format/locale";
import { en } from "@/lib/format/messages/en";
import { vi } from "@/lib/format/messages/vi";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof vi;
  }
}

/** The words of a page, by the language segment of its address. They stay on the server. */
export default getRequestConfig(async ({ locale }) => {
  const language = localeOf(locale ?? (await rootLocale()));
  return { locale: language, messages: language === "vi" ? vi : (en as typeof vi), timeZone: "Asia/Ho_Chi_Minh" };
});
