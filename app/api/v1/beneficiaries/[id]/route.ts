import { beneficiaryJson } from "@/lib/documents/beneficiaries-json";
import { refuse } from "@/lib/domain/errors";
import { getBeneficiary } from "@/lib/queries/beneficiaries/get-beneficiary";
import { answer } from "@/lib/server/answer";
import { readBeneficiary } from "@/lib/server/routes/beneficiaries";

export const GET = answer(readBeneficiary, async (scope, { id }) => {
  const record = await getBeneficiary(scope, id);
  return record ? beneficiaryJson(record) : refuse({ code: "access.not-found", entity: "beneficiary", id });
});
