import { contractForm } from "@/app/api/contract-forms";
import { setPayee } from "@/lib/commands/contracts/set-payee";
import { handle } from "@/lib/server/handle";
import { writePayee } from "@/lib/server/routes/contracts";

export const POST = handle(writePayee, setPayee, {
  page: ({ id }) => `/contracts/${id}`,
  outcome: "payee",
  form: contractForm("contract.payee"),
});
