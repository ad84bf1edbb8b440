import { useTranslations } from "next-intl";
import type { TextVerdict } from "@/lib/domain/text-check/judge";
import { Badge, type BadgeKind } from "../ui/badge";

const KINDS: Record<TextVerdict, BadgeKind> = {
  match: "official",
  "within-rounding": "provisional",
  wrong: "alarm",
  "not-checkable": "plain",
};

/** A verdict in a word; what it means is told on hovering. */
export function VerdictMark({ verdict }: { verdict: TextVerdict }) {
  const words = useTranslations("check");
  return (
    <Badge kind={KINDS[verdict]} title={words(`help.${verdict}`)}>
      {words(`verdicts.${verdict}`)}
    </Badge>
  );
}
