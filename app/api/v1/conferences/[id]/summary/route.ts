import { answer } from "@/lib/server/answer";
import { readSummary } from "@/lib/server/routes/summaries";
import { summaryAnswer, summaryAsked } from "./summary-answer";

export const GET = answer(readSummary, summaryAsked, { file: summaryAnswer });
