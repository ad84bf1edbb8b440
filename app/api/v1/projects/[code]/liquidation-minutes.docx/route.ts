import { answer } from "@/lib/server/answer";
import { readLiquidationMinutesWord } from "@/lib/server/routes/papers";
import { paperFile } from "../../../paper-file";
import { liquidationPaper } from "../liquidation-paper";

export const GET = answer(readLiquidationMinutesWord, liquidationPaper, paperFile("docx"));
