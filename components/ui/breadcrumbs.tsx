import { useTranslations } from "next-intl";
import { AppLink } from "./app-link";

/** One step of the drill path; the last one is the page itself and has no address. */
export type Crumb = { readonly label: string; readonly href?: string };

/** The path a reader drilled down, from the country to this page. */
export function Breadcrumbs({ path }: { path: readonly Crumb[] }) {
  const words = useTranslations("layout");
  return (
    <nav className="breadcrumbs" aria-label={words("breadcrumbs")}>
      <ol>
        {path.map(({ label, href }) => (
          <li key={label} aria-current={href ? undefined : "page"}>
            {href ? <AppLink href={href}>{label}</AppLink> : label}
          </li>
        ))}
      </ol>
    </nav>
  );
}
