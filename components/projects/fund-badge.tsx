import { useTranslations } from "next-intl";
import type { Fund } from "@/lib/domain/fund";
import { Badge } from "../ui/badge";

/** The fund by its usual short name; the whole name is told on hovering. */
export function FundBadge({ fund }: { fund: Fund }) {
  const words = useTranslations("projects");
  return (
    <Badge kind={fund === "KCQG" ? "kcqg" : "kcdp"} title={words(`fundNames.${fund}`)}>
      {words(`funds.${fund}`)}
    </Badge>
  );
}
