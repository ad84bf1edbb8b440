import type { Transaction } from "@/lib/db/transaction";
import type { IsoDate } from "@/lib/domain/period/period";
import type { Agencies } from "@/lib/domain/project/written-project";
import type { Territory } from "@/lib/domain/territory/territory";
import { fullNameOn } from "@/lib/domain/territory/unit-names";
import { listCentralAgencies } from "../agencies/list-central-agencies";
import { officeName } from "../agencies/office-name";

/** The agencies of a province's papers by the names they bear on a day. */
export async function listAgencies(
  tx: Transaction,
  { territory, unitId, day }: { territory: Territory; unitId: string; day: IsoDate },
): Promise<Agencies> {
  const { name, fullName } = fullNameOn(territory, unitId, day);
  return {
    province: { name, fullName },
    office: await officeName(tx, unitId, day),
    ...(await listCentralAgencies(tx, day)),
  };
}
