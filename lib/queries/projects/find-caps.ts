import type { Transaction } from "@/lib/db/transaction";
import type { Fund } from "@/lib/domain/fund";
import type { IsoDate } from "@/lib/domain/period/period";
import { type CapInForce, capsFor } from "@/lib/domain/project/support-cap";
import { inForce } from "../catalogue/find-contents";

/** Whose đề án, of which fund, on which day. */
type Asked = { readonly fund: Fund; readonly unitId: string; readonly on: IsoDate };

/** The caps that bind a đề án of a fund in a province on a day, with their clauses. */
export async function findCaps(tx: Transaction, { fund, unitId, on }: Asked): Promise<readonly CapInForce[]> {
  const where = inForce(new Date(on));
  const national = await tx.supportCap.findMany({
    where: { ...where, fund: "KCQG" },
    orderBy: { item: { position: "asc" } },
    include: { legalDocument: { select: { number: true } } },
  });
  const own = fund === "KCQG" ? [] : await tx.provincialCap.findMany({ where: { ...where, unitId } });
  return capsFor(
    fund,
    national.map(({ itemCode, maxPercent, maxAmount, perVi, perEn, countedBy, perBeneficiary, ...rule }) => ({
      ...{ item: itemCode, maxPercent, maxAmount, per: { vi: perVi, en: perEn }, countedBy, perBeneficiary },
      basis: { document: rule.legalDocument.number, clause: rule.clause, mark: rule.mark },
    })),
    own.map(({ itemCode, maxPercent, maxAmount, resolution, clause, mark }) => ({
      ...{ item: itemCode, maxPercent, maxAmount, basis: { document: resolution, clause, mark } },
    })),
  );
}
