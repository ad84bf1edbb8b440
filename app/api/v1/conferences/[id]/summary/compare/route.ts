import { answer } from "@/lib/server/answer";
import { readComparison } from "@/lib/server/routes/summary-comparison";
import { comparisonAnswer, comparisonAsked } from "./comparison-answer";

export const GET = answer(readComparison, comparisonAsked, { file: comparisonAnswer });
