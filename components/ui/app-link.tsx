import { useLocale } from "next-intl";
import type { ComponentPropsWithoutRef } from "react";
import { localizedPath } from "@/lib/format/address";
import type { Locale } from "@/lib/format/locale";

type AppLinkProps = ComponentPropsWithoutRef<"a"> & { href: string; locale?: Locale };

/** A link inside the portal, in the reader's language unless `locale` says otherwise. Plain: it needs no JavaScript. */
export function AppLink({ href, locale, ...rest }: AppLinkProps) {
  const current = useLocale();
  return <a {...rest} href={localizedPath(href, locale ?? current)} />;
}
