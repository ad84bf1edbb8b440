import { contractForm } from "@/app/api/contract-forms";
import { signJointContract } from "@/lib/commands/contracts/sign-joint-contract";
import { listContracts } from "@/lib/queries/contracts/list-contracts";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readContracts, writeContract } from "@/lib/server/routes/contracts";

export const GET = answer(readContracts, listContracts);

export const POST = handle(writeContract, signJointContract, {
  created: ({ id }) => `/api/v1/contracts/${id}`,
  page: ({ id }) => `/contracts/${id}`,
  outcome: "signed",
  form: contractForm("contract.sign"),
});
