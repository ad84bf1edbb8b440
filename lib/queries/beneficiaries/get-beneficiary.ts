import { z } from "zod";
import { reading, type Transaction } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type BeneficiaryRecord, isReceived, type SupportSum } from "@/lib/domain/beneficiary/register";
import { sumOf } from "@/lib/domain/money";
import { type UnitNaming, unitNaming } from "../territory/unit-naming";
import { establishmentOf, REGISTER_FIELDS } from "./establishment";

const TAX_CODE = /^[0-9]{10}([0-9]{3})?$/;
const elsewhereRow = z.tuple([z.object({ projects: z.bigint(), amount: z.bigint() })]);

/**
 * An establishment by its tax code, or one entry of the register by its id, with all that it received under both funds
 * in all years; null where the reader knows no such entry, or may not read the register.
 */
export async function getBeneficiary(scope: ReadScope, id: string): Promise<BeneficiaryRecord | null> {
  if (!DATABASE_ROLES[scope.databaseRole].beneficiaries) return null;
  const byCode = TAX_CODE.test(id);
  if (!byCode && !z.uuid().safeParse(id).success) return null;
  const nameOf = await unitNaming();
  return reading(scope, async (tx) => {
    const entries = await tx.beneficiary.findMany({
      where: byCode ? { taxCode: id } : { id },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: REGISTER_FIELDS,
    });
    const [first, ...others] = entries.map((entry) => establishmentOf(entry, nameOf));
    if (!first) return null;
    const given = await givenTo(
      tx,
      entries.map((entry) => entry.id),
      nameOf,
    );
    const received = given.filter(isReceived);
    return {
      establishments: [first, ...others] as const,
      given,
      received: { projects: received.length, amount: sumOf(received.map(({ support }) => support ?? 0n)) },
      elsewhere: scope.databaseRole === "portal_province" && first.taxCode ? await elsewhere(tx, first.taxCode) : null,
    };
  });
}

async function givenTo(tx: Transaction, beneficiaryIds: string[], nameOf: UnitNaming) {
  const links = await tx.projectBeneficiary.findMany({
    where: { beneficiaryId: { in: beneficiaryIds } },
    orderBy: [{ project: { startYear: "desc" } }, { project: { code: "asc" } }],
    select: {
      support: true,
      project: {
        select: {
          ...{ code: true, title: true, fund: true, state: true, startYear: true, endYear: true, unitId: true },
        },
      },
    },
  });
  return links.map(({ support, project: { unitId, ...project } }) => ({
    ...{ ...project, support, unitName: nameOf(unitId) },
  }));
}

async function elsewhere(tx: Transaction, taxCode: string): Promise<SupportSum> {
  const [{ projects, amount }] = elsewhereRow.parse(
    await tx.$queryRaw`SELECT projects, amount FROM support_elsewhere(${taxCode})`,
  );
  return { projects: Number(projects), amount };
}
