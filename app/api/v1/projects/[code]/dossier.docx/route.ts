import { answer } from "@/lib/server/answer";
import { readOutlineWord } from "@/lib/server/routes/papers";
import { paperFile } from "../../../paper-file";
import { outlinePaper } from "../outline-paper";

export const GET = answer(readOutlineWord, outlinePaper, paperFile("docx"));
