import { referenceInMemory } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { contentIn } from "@/lib/domain/catalogue/dated-catalogue";
import type { Fund } from "@/lib/domain/fund";
import { sumOf } from "@/lib/domain/money";
import { type BudgetYear, vietnamDay } from "@/lib/domain/period/period";
import { inRegisterOrder, REGISTER_STATES, type RegisterList } from "@/lib/domain/project/register-list";
import { listAgencies } from "./list-agencies";

type Asked = { readonly unitId: string; readonly year: BudgetYear; readonly fund: Fund };

const SOURCES = ["support", "counterpart", "other"] as const;
const dayOf = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null;

/**
 * What a province registers for a year out of one fund, for those who may see it before it is assigned; null for a
 * province that does not stand today or is not theirs.
 */
export async function getRegisterList(scope: ReadScope, asked: Asked): Promise<RegisterList | null> {
  const { unitId, year, fund } = asked;
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  if (scope.unitId !== null && scope.unitId !== unitId) return null;
  const { territory, catalogue } = await referenceInMemory();
  const unit = territory.units.get(unitId);
  if (!unit || unit.successor) return null;
  return reading(scope, async (tx) => {
    const agencies = await listAgencies(tx, { territory, unitId, day: vietnamDay(new Date()) });
    const found = await tx.project.findMany({
      where: { stewardUnitId: unitId, startYear: year, fund, state: { in: REGISTER_STATES } },
      select: {
        ...{ code: true, title: true, kind: true, contentCode: true, itemCode: true, implementingUnit: true },
        ...{ startOn: true, endOn: true },
        budgetLines: { select: { support: true, counterpart: true, other: true } },
        beneficiaries: { select: { beneficiary: { select: { name: true } } }, orderBy: { beneficiaryId: "asc" } },
      },
    });
    const projects = found.map(({ contentCode, itemCode, budgetLines, beneficiaries, startOn, endOn, ...project }) => {
      const [support, counterpart, other] = SOURCES.map((source) => sumOf(budgetLines.map((line) => line[source])));
      return {
        ...project,
        ...{ support: support ?? 0n, counterpart: counterpart ?? 0n, other: other ?? 0n },
        content: contentIn(catalogue, contentCode, year),
        item: catalogue.items.get(itemCode) ?? { code: itemCode, vi: itemCode, en: itemCode },
        beneficiaries: beneficiaries.map(({ beneficiary }) => beneficiary.name),
        ...{ startOn: dayOf(startOn), endOn: dayOf(endOn) },
      };
    });
    const contents = catalogue.contents.map(({ code }) => code);
    return { unitId, year, fund, agencies, projects: inRegisterOrder(projects, contents) };
  });
}
