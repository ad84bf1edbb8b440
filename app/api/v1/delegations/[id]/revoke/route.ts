import { revokeDelegation } from "@/lib/commands/delegations/revoke-delegation";
import { handle } from "@/lib/server/handle";
import { writeRevocation } from "@/lib/server/routes/delegations";
import { delegationForm } from "../../../../form-memory";

export const POST = handle(writeRevocation, revokeDelegation, {
  page: () => "/office/delegations",
  outcome: "revoked",
  form: delegationForm,
});
