import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/layout/shell";
import { currentActor } from "@/lib/auth/current-actor";
import { localeOf } from "@/lib/format/locale";
import { showsSample } from "@/lib/queries/settings/shows-sample";
import "../globals.css";

/** Each answer carries its own security nonce, so no page is built ahead; the front door keeps the public ones. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("layout");
  return { title: { default: words("tagline"), template: `%s · ${words("product")}` } };
}

export default async function RootLayout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = localeOf((await params).locale);
  const [sample, asked, actor] = await Promise.all([showsSample(), headers(), currentActor()]);
  return (
    <html lang={locale}>
      <body>
        <Shell actor={actor} sample={sample} address={asked.get("x-portal-address")}>
          {children}
        </Shell>
      </body>
    </html>
  );
}
