import type { BeneficiaryRecord } from "@/lib/domain/beneficiary/register";

/** An establishment as the API gives it; a đề án's first year is `year`, as it is sent. */
export function beneficiaryJson({ establishments, given, received, elsewhere }: BeneficiaryRecord) {
  return {
    ...{ establishments, received, elsewhere },
    support: given.map(({ startYear, support, ...project }) => ({ ...project, year: startYear, amount: support })),
  };
}
