import { answer } from "@/lib/server/answer";
import { readMinutesPdf } from "@/lib/server/routes/papers";
import { paperFile } from "../../../paper-file";
import { minutesPaper } from "../minutes-paper";

export const GET = answer(readMinutesPdf, minutesPaper, paperFile("pdf"));
