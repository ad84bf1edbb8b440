import type { PreviewColumn } from "@/lib/domain/intake/import-run";
import { formatDate } from "../date";
import type { Locale } from "../locale";
import { en } from "../messages/en";
import { vi } from "../messages/vi";
import { formatMoney } from "../money";
import { otherFigureName, publishedMeasureName } from "../published-measure";

const WORDS = { vi, en } as const;

/** A value of the first rows of a sheet as its reader's language writes it. */
export function previewCell(column: PreviewColumn, value: string, locale: Locale): string {
  const { vouchers, plans } = WORDS[locale];
  switch (column) {
    case "support":
    case "amount":
      return formatMoney(BigInt(value), "dong", locale);
    case "paidOn":
      return formatDate(value, locale);
    case "measure":
      return publishedMeasureName(value, locale) ?? otherFigureName(value, locale) ?? value;
    case "voucherKind":
      return Object.entries(vouchers.kind).find(([kind]) => kind === value)?.[1] ?? value;
    case "decisionKind":
      return Object.entries(plans.kinds).find(([kind]) => kind === value)?.[1] ?? value;
    default:
      return value;
  }
}
