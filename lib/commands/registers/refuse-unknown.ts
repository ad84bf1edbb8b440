import { currentReference } from "@/lib/db/reference";
import type { Transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/domain/errors";
import type { RegisterValues } from "@/lib/domain/registers/entry";
import { fieldsOf, type RegisterKind } from "@/lib/domain/registers/registers";
import { findAssigned } from "@/lib/queries/registers/find-assigned";

/**
 * What an entry names stands elsewhere: a đề án of its province from đã giao kế hoạch on, an indicator of the catalogue.
 *
 * Refuses with `register.project-unknown` or `register.indicator-unknown`.
 */
export async function refuseUnknown(
  tx: Transaction,
  kind: RegisterKind,
  values: RegisterValues,
  stewardUnitId: string,
): Promise<void> {
  for (const [key, field] of fieldsOf(kind)) {
    const said = values[key];
    if (said === undefined) continue;
    const code = String(said);
    if (field.kind === "project" && !(await findAssigned(tx, [code], stewardUnitId)).has(code)) {
      refuse({ code: "register.project-unknown", project: code, field: key });
    }
    if (field.kind === "indicator") {
      const { catalogue } = await currentReference();
      if (!catalogue.indicators.some((one) => one.code === code))
        refuse({ code: "register.indicator-unknown", indicator: code });
    }
  }
}
