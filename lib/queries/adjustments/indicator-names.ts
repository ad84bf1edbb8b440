import { reading } from "@/lib/db/transaction";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import type { Language } from "@/lib/domain/language";

/** The names of all indicators by their codes, in a language. */
export async function indicatorNames(language: Language): Promise<Readonly<Record<string, string>>> {
  const found = await reading(PUBLIC_SCOPE, (tx) =>
    tx.indicator.findMany({ select: { code: true, nameVi: true, nameEn: true } }),
  );
  return Object.fromEntries(found.map(({ code, nameVi, nameEn }) => [code, language === "vi" ? nameVi : nameEn]));
}
