import { useTranslations } from "next-intl";
import { AppLink } from "../../ui/app-link";

/** The way to hand in a file, for whoever writes the report. */
export function ImportLink({ writes, page }: { writes: boolean; page: string }) {
  const words = useTranslations("reportSheets");
  return writes && <AppLink href={page}>{words("link")}</AppLink>;
}
