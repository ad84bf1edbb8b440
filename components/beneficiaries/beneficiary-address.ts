import type { BeneficiaryQuery } from "@/lib/domain/beneficiary/register";
import { withQuery } from "../projects/project-address";
import { listValues } from "../ui/list-values";

/** The address of the register with some values changed; what is usual is left out, and a change returns to page 1. */
export function beneficiariesHref(query: BeneficiaryQuery, changes: Partial<BeneficiaryQuery> = {}): string {
  return withQuery("/beneficiaries", beneficiariesValues(query, { page: 1, ...changes }));
}

/** The register's values as its address carries them. */
export function beneficiariesValues(
  query: BeneficiaryQuery,
  changes: Partial<BeneficiaryQuery> = {},
): Record<string, string> {
  return listValues({ ...query, ...changes });
}

/** The whole register that the filters leave, as a file. */
export function beneficiariesFilePath(query: BeneficiaryQuery, kind: "csv" | "xlsx"): string {
  const { q, unitId } = query;
  return withQuery(`/api/v1/beneficiaries.${kind}`, { ...(q !== null && { q }), ...(unitId !== null && { unitId }) });
}
