import { statementForm } from "@/app/api/statement-forms";
import { importStatement } from "@/lib/commands/statements/import-statement";
import { handleUpload } from "@/lib/server/handle-upload";
import { importTreasuryStatement } from "@/lib/server/routes/statements";

export const POST = handleUpload(importTreasuryStatement, importStatement, {
  created: ({ id }) => `/api/v1/treasury-statements/${id}`,
  page: ({ id }) => `/vouchers/statements/${id}`,
  outcome: "imported",
  form: statementForm("statement.import"),
});
