import { useLocale, useTranslations } from "next-intl";
import type { AdjustmentLine } from "@/lib/domain/adjustment/adjustment";
import type { ChangeField } from "@/lib/domain/adjustment/change";
import { BENEFICIARY_KINDS } from "@/lib/domain/project/kind";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";

/** Names of indicators by their codes, in the reader's language. */
export type IndicatorNames = Readonly<Record<string, string>>;

/** How a value of a change is written, and which of several things a line is about. */
export function useValueWords(indicators: IndicatorNames) {
  const words = useTranslations("adjustments");
  const kinds = useTranslations("beneficiaries.kinds");
  const locale = localeOf(useLocale());
  return {
    valueOf: (field: ChangeField, value: string | null | undefined): string => {
      if (value === null || value === undefined) return words("nothing");
      if (field === "support" || field === "amount") return formatExactMoney(BigInt(value), locale);
      if (field === "startOn" || field === "endOn") return formatDate(value, locale);
      if (field === "target") return formatCount(BigInt(value), locale);
      const kind = field === "kind" && BENEFICIARY_KINDS.find((one) => one === value);
      return kind ? kinds(kind) : value;
    },
    subjectOf: ({ change, subject }: Pick<AdjustmentLine, "change" | "subject">): string | null => {
      if (change === "MONEY") return words("moneyOf", { year: subject });
      const [year = "", indicator = ""] = subject.split(" ");
      return change === "OUTPUT" ? `${indicators[indicator] ?? indicator}, ${year}` : null;
    },
  };
}
