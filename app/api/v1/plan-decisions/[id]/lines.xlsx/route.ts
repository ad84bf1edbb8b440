import { refuse } from "@/lib/domain/errors";
import { MOST_ROWS } from "@/lib/domain/report/export-limit";
import { getDecision } from "@/lib/queries/plans/get-decision";
import { answer } from "@/lib/server/answer";
import { readDecisionWorkbook } from "@/lib/server/routes/files";
import { documentFile } from "../../../document-file";
import { type XlsxParts, xlsxFile } from "../../../table-file";

export const GET = answer(
  readDecisionWorkbook,
  async (_scope, { id }, language) => {
    const found = await getDecision(id, 1, MOST_ROWS);
    return documentFile(found ?? refuse({ code: "access.not-found", entity: "decision", id }), language);
  },
  { file: xlsxFile((parts: XlsxParts) => parts) },
);
