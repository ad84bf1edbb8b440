import { decisionPaper } from "@/lib/documents/plans/decision-paper";
import { answer } from "@/lib/server/answer";
import { readDecisionWord } from "@/lib/server/routes/papers";
import { paperFile } from "../../../paper-file";
import { decisionOnPaper } from "../decision-on-paper";

export const GET = answer(
  readDecisionWord,
  async (scope, input) => decisionPaper(await decisionOnPaper(scope, input)),
  paperFile("docx"),
);
