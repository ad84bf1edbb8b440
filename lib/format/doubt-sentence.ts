import type { AmountDoubt } from "@/lib/domain/project/steps-together";
import type { Locale } from "./locale";
import { formatExactMoney } from "./money";

/** What is doubtful about a proposed amount, in words with the most it should be. */
export function doubtSentence({ code, most }: AmountDoubt, locale: Locale): string {
  const amount = formatExactMoney(most, locale);
  if (code === "over-asked") {
    return locale === "vi" ? `Cao hơn mức tỉnh đề nghị (${amount}).` : `More than the province asks for (${amount}).`;
  }
  return locale === "vi"
    ? `Vượt mức hỗ trợ tối đa theo định mức (${amount}).`
    : `Above the most the caps of support allow (${amount}).`;
}
