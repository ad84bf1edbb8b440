import { answer } from "@/lib/server/answer";
import { readMinutesWord } from "@/lib/server/routes/papers";
import { paperFile } from "../../../paper-file";
import { minutesPaper } from "../minutes-paper";

export const GET = answer(readMinutesWord, minutesPaper, paperFile("docx"));
