import { refuse } from "../errors";
import type { ContractedProject } from "./contracted-project";

type Helped = ContractedProject["beneficiaries"][number];

/**
 * Those a đề án helps with those that are named as it is signed. Refuses with `contract.beneficiary-twice`.
 */
export function withNamed(
  { code, beneficiaries }: Pick<ContractedProject, "code" | "beneficiaries">,
  named: readonly Helped[],
): readonly Helped[] {
  const all = [...beneficiaries];
  for (const one of named) {
    if (all.some((other) => isSame(one, other))) {
      refuse({ code: "contract.beneficiary-twice", project: code, name: one.name });
    }
    all.push(one);
  }
  return all;
}

function isSame(one: Helped, other: Helped): boolean {
  return one.taxCode === other.taxCode && (one.taxCode !== null || one.name === other.name);
}

/**
 * Đơn vị thụ hưởng đã xác định, đủ điều kiện: a đề án nhóm may leave them unnamed until its contract, which names all of
 * them, each with its tax code (domain §5).
 *
 * Refuses with `contract.beneficiaries-unnamed`, `contract.beneficiary-without-code`, or `contract.double-to-mend` where
 * it was decided that one of two đề án for the same establishment will be mended and it has not been since.
 */
export function requireBeneficiaries(
  project: Pick<ContractedProject, "code" | "kind" | "beneficiaries" | "places" | "toMend">,
): void {
  const { code, kind, beneficiaries, places, toMend } = project;
  const needed = Math.max(places, kind === "GROUP" ? 1 : 0);
  const named = beneficiaries.length;
  if (named < needed) refuse({ code: "contract.beneficiaries-unnamed", project: code, named, needed });
  const nameless = beneficiaries.find(({ taxCode }) => taxCode === null);
  if (nameless) refuse({ code: "contract.beneficiary-without-code", project: code, name: nameless.name });
  const [other] = toMend;
  if (other) refuse({ code: "contract.double-to-mend", project: code, other });
}
