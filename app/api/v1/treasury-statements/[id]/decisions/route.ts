import { statementForm } from "@/app/api/statement-forms";
import { decideStatement } from "@/lib/commands/statements/decide-statement";
import { handle } from "@/lib/server/handle";
import { decideOnStatement } from "@/lib/server/routes/statements";

export const POST = handle(decideOnStatement, decideStatement, {
  page: ({ id }) => `/vouchers/statements/${id}`,
  staysInView: true,
  outcome: "decided",
  form: statementForm("statement.decide"),
});
