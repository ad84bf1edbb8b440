import { useTranslations } from "next-intl";
import type { Role } from "@/lib/domain/access/actor";
import { AppLink } from "../ui/app-link";
import { isIn, placesFor } from "./navigation";

/** The slim rail on the left, along the top on a phone: only what exists and this role uses. */
export function Rail({ role, path }: { role: Role | null; path: string }) {
  const words = useTranslations("layout");
  return (
    <nav className="shell-rail" aria-label={words("rail")}>
      <ul>
        {placesFor(role).map((place) => (
          <li key={place.key}>
            <AppLink href={place.href} aria-current={isIn(place, path) ? "page" : undefined}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d={place.icon} />
              </svg>
              {words(`nav.${place.key}`)}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
