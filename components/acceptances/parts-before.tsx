import { useLocale, useTranslations } from "next-intl";
import { sumOf } from "@/lib/domain/money";
import type { AcceptedPart } from "@/lib/domain/project/accepted-part";
import { formatExactMoney } from "@/lib/format/money";
import { AppLink } from "../ui/app-link";
import { partsHref } from "./parts-address";

type PartsBeforeProps = { code: string; parts: readonly AcceptedPart[] };

/** What was accepted of single beneficiaries, said where the whole year is accepted; nothing where none was. */
export function PartsBefore({ code, parts }: PartsBeforeProps) {
  const words = useTranslations("acceptances.parts");
  const locale = useLocale();
  if (parts.length === 0) return null;
  const amount = formatExactMoney(sumOf(parts.map((part) => part.amount)), locale);
  return (
    <p>
      <AppLink href={partsHref(code)}>{words("title")}</AppLink>: {words("before", { amount })}
    </p>
  );
}
