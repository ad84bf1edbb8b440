import { answer } from "@/lib/server/answer";
import { readLiquidationMinutesPdf } from "@/lib/server/routes/papers";
import { paperFile } from "../../../paper-file";
import { liquidationPaper } from "../liquidation-paper";

export const GET = answer(readLiquidationMinutesPdf, liquidationPaper, paperFile("pdf"));
