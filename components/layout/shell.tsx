import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Actor } from "@/lib/domain/access/actor";
import type { Role } from "@/lib/domain/access/roles";
import { AccountMenu } from "./account-menu";
import { ActingBand } from "./acting-band";
import { Footer } from "./footer";
import { Header } from "./header";
import { placesFor } from "./navigation";
import { placeOf } from "./page-place";
import { PrintHead } from "./print-head";
import { Rail } from "./rail";
import { SearchKey } from "./search-key";

type ShellProps = {
  /** Who is signed in, with a first password too. */
  person: Pick<Actor, "fullName" | "role" | "onBehalfOf"> | null;
  /** Whose places the rail shows beside the public ones; a first password opens none. */
  role: Role | null;
  /** How many notices they have not read; null for whoever gets none. */
  unread: number | null;
  /** Whether the database holds invented figures, which every page must say. */
  sample: boolean;
  /** The address asked for, with its query string. */
  address: string | null;
  /** The portal's own origin, which a printed page names as its source. */
  origin: string;
  children: ReactNode;
};

/** The frame around every page. */
export function Shell({ person, role, unread, sample, address, origin, children }: ShellProps) {
  const words = useTranslations("layout");
  const locale = useLocale();
  const place = placeOf(address);
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {words("skip")}
      </a>
      <header className="shell-header">
        <Header place={place} account={<AccountMenu actor={person} unread={unread} />} />
        {person?.onBehalfOf && <ActingBand giver={person.onBehalfOf} role={person.role} />}
        {sample && (
          <p className="sample-band">
            <strong>{words("sample")}.</strong> <span>{words("sampleDetail")}</span>
          </p>
        )}
      </header>
      <Rail
        label={words("rail")}
        names={Object.fromEntries(placesFor(role).map(({ key }) => [key, words(`nav.${key}`)]))}
        path={place.path}
        locale={locale}
      />
      <main id="main" className="shell-main" tabIndex={-1}>
        <PrintHead source={origin + (address ?? "/")} />
        {children}
      </main>
      <Footer />
      <SearchKey locale={locale} />
    </div>
  );
}
