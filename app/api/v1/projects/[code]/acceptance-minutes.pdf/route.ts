import { answer } from "@/lib/server/answer";
import { readAcceptanceMinutesPdf } from "@/lib/server/routes/papers";
import { paperFile } from "../../../paper-file";
import { acceptancePaper } from "../acceptance-paper";

export const GET = answer(readAcceptanceMinutesPdf, acceptancePaper, paperFile("pdf"));
