import { answer } from "@/lib/server/answer";
import { readOutlinePdf } from "@/lib/server/routes/papers";
import { paperFile } from "../../../paper-file";
import { outlinePaper } from "../outline-paper";

export const GET = answer(readOutlinePdf, outlinePaper, paperFile("pdf"));
