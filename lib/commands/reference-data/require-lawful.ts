import { holdCapsOf, holdReferenceKey } from "@/lib/db/reference-data";
import type { Transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/domain/errors";
import {
  type Days,
  decideNationalCap,
  decideNoNationalCap,
  decideProvincialCap,
  holdsWithin,
} from "@/lib/domain/reference-data/decide-caps";
import type { EditableName } from "@/lib/domain/reference-data/editable-tables";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import { findRows } from "@/lib/queries/reference-data/find-rows";
import { findUnitDays } from "@/lib/queries/reference-data/find-unit-days";
import { listProvincialCaps } from "@/lib/queries/reference-data/list-provincial-caps";

/**
 * Whether rows of other keys let a row stand on these days: the nation's caps and the provinces', a province's own days, a
 * code that another province bears. `values` is null where on these days no row is to hold.
 *
 * Refuses with `reference.above-national`, `reference.no-national-cap`, `reference.below-provinces`,
 * `reference.provinces-rest`, `reference.unit-dissolved` or `reference.code-in-use`.
 */
export async function requireLawful(
  tx: Transaction,
  table: EditableName,
  { key, values }: { readonly key: ReferenceRow["values"]; readonly values: ReferenceRow["values"] | null },
  days: Days,
): Promise<void> {
  if (values && "unitId" in values) await requireUnit(tx, values.unitId ?? "", days);
  if (values && table === "unit-names") await requireFreeCode(tx, values, days);
  const item = key.item ?? "";
  if (table === "support-caps") {
    await holdCapsOf(tx, item);
    const own = await listProvincialCaps(tx, item);
    return values ? decideNationalCap(values, days, own) : decideNoNationalCap(days, own);
  }
  if (values && table === "provincial-caps") {
    await holdCapsOf(tx, item);
    const national = (await findRows(tx, "support-caps", false)).filter((row) => row.values.item === item);
    decideProvincialCap(values, days, national);
  }
}

async function requireUnit(tx: Transaction, unitId: string, days: Days): Promise<void> {
  const unit = await findUnitDays(tx, unitId);
  if (unit && unit.to !== null && unit.to <= days.from) {
    refuse({ code: "reference.unit-dissolved", field: "unitId", unit: unit.name, until: unit.to });
  }
}

async function requireFreeCode(tx: Transaction, { unitId, unitCode }: ReferenceRow["values"], days: Days) {
  await holdReferenceKey(tx, "unit-names", `code ${unitCode}`);
  const bearer = (await findRows(tx, "unit-names", false)).find(
    (row) => row.values.unitCode === unitCode && row.values.unitId !== unitId && holdsWithin(row, days),
  );
  if (!bearer) return;
  const { unitName: unit } = bearer.values;
  refuse({ code: "reference.code-in-use", field: "unitCode", given: unitCode ?? "", unit: unit ?? "" });
}
