import { currentReference } from "@/lib/db/reference";
import type { Language } from "@/lib/domain/language";

/** The names all indicators bear today by their codes, in a language. */
export async function indicatorNames(language: Language): Promise<Readonly<Record<string, string>>> {
  const { catalogue } = await currentReference();
  return Object.fromEntries(catalogue.indicators.map((indicator) => [indicator.code, indicator[language]]));
}
