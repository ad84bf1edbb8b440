import { answer } from "@/lib/server/answer";
import { readRegisterListWord } from "@/lib/server/routes/papers";
import { paperFile } from "../../paper-file";
import { registerListOf } from "../register-list-paper";

export const GET = answer(readRegisterListWord, registerListOf, paperFile("docx"));
