import { decisionPaper } from "@/lib/documents/plans/decision-paper";
import { answer } from "@/lib/server/answer";
import { readDecisionPdf } from "@/lib/server/routes/papers";
import { paperFile } from "../../../paper-file";
import { decisionOnPaper } from "../decision-on-paper";

export const GET = answer(
  readDecisionPdf,
  async (scope, input) => decisionPaper(await decisionOnPaper(scope, input)),
  paperFile("pdf"),
);
