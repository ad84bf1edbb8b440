import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { Shell } from "@/components/layout/shell";
import { environment } from "@/lib/environment";
import { localeOf } from "@/lib/format/locale";
import { countUnread } from "@/lib/queries/notices/count-unread";
import { showsSample } from "@/lib/queries/settings/shows-sample";
import { actorWithAnyPassword } from "@/lib/server/request-actor";
import "../globals.css";

/** Each answer carries its own security nonce, so no page is built ahead; the front door keeps the public ones. */
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const [words, about] = await Promise.all([getTranslations("layout"), getTranslations("about")]);
  const english = localeOf((await params).locale) === "en";
  return {
    metadataBase: new URL(environment().APP_ORIGIN),
    title: { default: words("tagline"), template: `%s · ${words("product")}` },
    description: about("portal"),
    openGraph: {
      type: "website",
      siteName: words("tagline"),
      locale: english ? "en_GB" : "vi_VN",
      images: [{ url: "/social.png", width: 1200, height: 630 }],
    },
    icons: { icon: ["/favicon.ico", { url: "/icon.svg", type: "image/svg+xml" }], apple: "/apple-touch-icon.png" },
    manifest: "/manifest.webmanifest",
  };
}

export default async function RootLayout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = localeOf((await params).locale);
  const [sample, asked, actor] = await Promise.all([showsSample(), headers(), currentActor()]);
  const person = actor ?? (await actorWithAnyPassword());
  const unread = actor && (await countUnread(actor));
  return (
    <html lang={locale}>
      <body>
        <Shell
          person={person}
          role={actor?.role ?? null}
          unread={unread}
          sample={sample}
          address={asked.get("x-portal-address")}
          origin={environment().APP_ORIGIN}
        >
          {children}
        </Shell>
      </body>
    </html>
  );
}
