import type { Transaction } from "@/lib/db/transaction";
import type { Language } from "@/lib/domain/language";
import type { IsoDate } from "@/lib/domain/period/period";

/** The Ministry and its department in charge, the Cục, by the names they bear on a day (domain §1). */
export type CentralAgencies = { readonly ministry: string; readonly department: string };

/** Reads those names; a day before any is known gives empty ones. */
export async function listCentralAgencies(
  tx: Transaction,
  day: IsoDate,
  language: Language = "vi",
): Promise<CentralAgencies> {
  const on = new Date(day);
  const named = await tx.agencyName.findMany({
    where: { validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gt: on } }] },
  });
  const nameOf = (agency: string) => {
    const found = named.find((one) => one.agency === agency);
    return (language === "en" ? found?.nameEn : found?.nameVi) ?? "";
  };
  return { ministry: nameOf("ministry"), department: nameOf("cuc") };
}
