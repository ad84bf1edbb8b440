import { refuse } from "@/lib/domain/errors";
import { MOST_ROWS } from "@/lib/domain/report/export-limit";
import { getRelease } from "@/lib/queries/plans/get-release";
import { answer } from "@/lib/server/answer";
import { readReleaseWorkbook } from "@/lib/server/routes/files";
import { documentFile } from "../../../document-file";
import { type XlsxParts, xlsxFile } from "../../../table-file";

export const GET = answer(
  readReleaseWorkbook,
  async (_scope, { id }, language) => {
    const found = await getRelease(id, 1, MOST_ROWS);
    return documentFile(found ?? refuse({ code: "access.not-found", entity: "release", id }), language);
  },
  { file: xlsxFile((parts: XlsxParts) => parts) },
);
