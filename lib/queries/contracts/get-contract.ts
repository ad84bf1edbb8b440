import { reading, type Transaction } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ContractDetail, ContractPayee, ContractPayment } from "@/lib/domain/contract/contract-detail";
import { sumOf } from "@/lib/domain/money";
import { fullNames } from "../accounts/full-names";
import { availableOn, listParts } from "./list-parts";
import { versionsOf } from "./versions-of";

/** Payments of one contract that its page shows. */
const MOST_PAYMENTS = 300;
const day = (date: Date) => date.toISOString().slice(0, 10);

/** A contract as this reader may see it; null where there is none of that id, or it is another province's. */
export function getContract(scope: ReadScope, id: string): Promise<ContractDetail | null> {
  const { vouchers, beneficiaries: details } = DATABASE_ROLES[scope.databaseRole];
  return reading(scope, async (tx) => {
    const found = await tx.contract.findUnique({
      where: { id },
      select: {
        ...{ id: true, number: true, fund: true, budgetYear: true, signedOn: true, endOn: true, value: true },
        ...{ unitId: true, stewardUnitId: true, party: true },
      },
    });
    if (!found) return null;
    const [parts, unit] = [await listParts(tx, id), await unitNameOf(tx, found)];
    const versions = await versionsOf(tx, found, details);
    const { budgetYear: year, signedOn, id: contractId, number, fund, unitId, stewardUnitId, party } = found;
    return {
      ...{ id: contractId, number, fund, year, unitId, stewardUnitId, party },
      ...{ signedOn: day(signedOn), unitName: unit },
      endOn: versions.at(-1)?.endOn ?? null,
      value: sumOf(parts.map(({ amount }) => amount)),
      paid: sumOf(parts.map(({ paid }) => paid)),
      available: availableOn(parts),
      parts: parts.map(({ standing: _, ...part }) => part),
      versions,
      payees: details ? await payeesOf(tx, id) : null,
      payments: vouchers === "none" ? null : await paymentsOf(tx, id),
    };
  });
}

async function unitNameOf(tx: Transaction, { unitId, signedOn }: { unitId: string; signedOn: Date }): Promise<string> {
  const version = await tx.adminUnitVersion.findFirst({
    where: { unitId, validFrom: { lte: signedOn }, OR: [{ validTo: null }, { validTo: { gt: signedOn } }] },
    select: { name: true },
  });
  return version?.name ?? unitId;
}

async function payeesOf(tx: Transaction, contractId: string): Promise<ContractPayee[]> {
  const rows = await tx.contractPayee.findMany({
    where: { contractId },
    orderBy: { recordedAt: "desc" },
    take: 50,
    select: { name: true, bank: true, accountNumber: true, recordedAt: true, recordedBy: true },
  });
  const names = await fullNames(
    tx,
    rows.map(({ recordedBy }) => recordedBy),
  );
  return rows.map(({ recordedAt, recordedBy, ...payee }) => ({
    ...{ ...payee, recordedAt: recordedAt.toISOString(), recordedBy: names.get(recordedBy) ?? "" },
  }));
}

async function paymentsOf(tx: Transaction, contractId: string): Promise<ContractPayment[]> {
  const rows = await tx.voucher.findMany({
    where: { contractId },
    orderBy: [{ paidOn: "desc" }, { id: "asc" }],
    take: MOST_PAYMENTS,
    select: {
      ...{ id: true, number: true, kind: true, paidOn: true, signedAmount: true, reversesId: true },
      share: { select: { project: { select: { code: true } } } },
    },
  });
  return rows.map(({ paidOn, signedAmount: amount, reversesId, share, ...voucher }) => ({
    ...{ ...voucher, paidOn: day(paidOn), amount, projectCode: share.project.code, isReversal: reversesId !== null },
  }));
}
