import { useTranslations } from "next-intl";
import { AppLink } from "../ui/app-link";

/** The foot of every page: how figures are rounded, where they come from. */
export function Footer() {
  const words = useTranslations("layout");
  return (
    <footer className="shell-footer no-print">
      <span>{words("owner")}</span>
      <span>{words("footer.rounding")}</span>
      <AppLink href="/figures">{words("footer.sources")}</AppLink>
      <AppLink href="/legal-documents">{words("footer.law")}</AppLink>
      <a href="/api/v1/openapi.json">{words("footer.api")}</a>
    </footer>
  );
}
