import { answer } from "@/lib/server/answer";
import { readAcceptanceMinutesWord } from "@/lib/server/routes/papers";
import { paperFile } from "../../../paper-file";
import { acceptancePaper } from "../acceptance-paper";

export const GET = answer(readAcceptanceMinutesWord, acceptancePaper, paperFile("docx"));
