import type { BeneficiaryKind, Establishment } from "@/lib/domain/beneficiary/register";
import { BENEFICIARY_KINDS } from "@/lib/domain/project/kind";
import type { UnitNaming } from "../territory/unit-naming";

/** The columns of the register that an establishment is shown by. */
export const REGISTER_FIELDS = {
  id: true,
  name: true,
  taxCode: true,
  address: true,
  kind: true,
  unitId: true,
} as const;

type RegisterRow = Omit<Establishment, "kind" | "unitName"> & { readonly kind: string; readonly unitId: string };

/** A row of the register as the domain has it. */
export function establishmentOf({ unitId, kind, ...row }: RegisterRow, nameOf: UnitNaming): Establishment {
  return { ...row, kind: kindOf(kind), unitName: nameOf(unitId) };
}

function kindOf(kind: string): BeneficiaryKind {
  const known = BENEFICIARY_KINDS.find((one) => one === kind);
  if (!known) throw new Error(`the register holds a kind of no name: ${kind}`);
  return known;
}
