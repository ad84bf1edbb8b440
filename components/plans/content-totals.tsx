import { useLocale, useTranslations } from "next-intl";
import type { DocumentLines } from "@/lib/domain/plan/decision";
import { formatMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { RecordTable } from "../projects/record-table";

/** A document's lines added up by content. */
export function ContentTotals({ lines }: { lines: DocumentLines }) {
  const words = useTranslations("plans.document");
  const locale = useLocale();
  return (
    <RecordTable
      id="by-content"
      title={words("byContent")}
      empty={words("empty")}
      columns={[
        { label: words("content") },
        { label: words("lines"), numeric: true },
        { label: words("amount"), numeric: true },
      ]}
      total={[formatCount(lines.total, locale), formatMoney(lines.amount, "dong", locale)]}
      lines={lines.byContent.map(({ content, lines: count, amount }) => ({
        key: content.code,
        cells: [content[locale], formatCount(count, locale), formatMoney(amount, "dong", locale)],
      }))}
    />
  );
}
