import { useLocale, useTranslations } from "next-intl";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { moneyUnitName } from "@/lib/format/money";
import { TableDrawing } from "./table-drawing";
import { type TableLinks, writeTable } from "./write-table";

type ReportSheetProps = {
  table: ReportTable;
  unit?: MoneyUnit;
  links?: TableLinks;
  /** A list of records: on a phone each row is a card, so that no amount is cut. */
  cards?: boolean;
};

/** A table of values as a page shows it: unit once above, sums on top, head and first column in sight. */
export function ReportSheet({ table, unit = "dong", links = {}, cards = false }: ReportSheetProps) {
  const words = useTranslations("layout.table");
  const locale = useLocale();
  const unitLine = words("unitLine", { unit: moneyUnitName(unit, locale) });
  const pen = { unit, locale, links, words: { ordinal: words("ordinal"), unitLine } };
  return <TableDrawing table={writeTable(table, pen)} cards={cards} />;
}
