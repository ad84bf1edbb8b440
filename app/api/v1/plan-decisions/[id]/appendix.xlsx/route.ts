import { appendixSheet } from "@/lib/documents/plans/decision-appendix";
import { answer } from "@/lib/server/answer";
import { readDecisionAppendix } from "@/lib/server/routes/papers";
import { type XlsxParts, xlsxFile } from "../../../table-file";
import { decisionOnPaper } from "../decision-on-paper";

export const GET = answer(
  readDecisionAppendix,
  async (scope, input): Promise<XlsxParts> => {
    const decision = await decisionOnPaper(scope, input);
    return { name: `phu-luc-${decision.id.slice(0, 8)}`, tables: [appendixSheet(decision)], language: "vi" };
  },
  { file: xlsxFile((parts: XlsxParts) => parts) },
);
