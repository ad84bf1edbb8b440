"use client";

import { localizedPath } from "@/lib/format/address";
import type { Locale } from "@/lib/format/locale";
import { isIn, PLACES, type Place } from "./navigation";

type RailProps = {
  label: string;
  /** The places to show, with their names. */
  names: Readonly<Partial<Record<Place["key"], string>>>;
  /** Where the reader is, without the language. */
  path: string;
  locale: Locale;
};

/**
 * The slim rail on the left, along the top on a phone: only what exists and this role uses. A client component for its
 * weight alone: its drawings are fetched once, not with every page.
 */
export function Rail({ label, names, path, locale }: RailProps) {
  return (
    <nav className="shell-rail" aria-label={label}>
      <ul>
        {PLACES.filter(({ key }) => names[key]).map((place) => (
          <li key={place.key}>
            <a href={localizedPath(place.href, locale)} aria-current={isIn(place, path) ? "page" : undefined}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d={place.icon} />
              </svg>
              {names[place.key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
