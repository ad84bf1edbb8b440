import { useTranslations } from "next-intl";
import { AppLink } from "../ui/app-link";

/** The foot of every page: how figures are rounded, where they come from. `source` is the address a printed page names. */
export function Footer({ source }: { source: string }) {
  const words = useTranslations("layout");
  return (
    <footer className="shell-footer">
      <span className="no-print">{words("owner")}</span>
      <span>{words("footer.rounding")}</span>
      <AppLink href="/figures" className="no-print">
        {words("footer.sources")}
      </AppLink>
      <a href="/api/v1/openapi.json" className="no-print">
        {words("footer.api")}
      </a>
      <span className="print-only">{words("print.source", { source })}</span>
    </footer>
  );
}
