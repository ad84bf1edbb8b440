import { paperFile } from "@/app/api/v1/paper-file";
import { reportPaperOf } from "@/app/api/v1/reports/report-paper";
import { answer } from "@/lib/server/answer";
import { readReportWord } from "@/lib/server/routes/papers";

export const GET = answer(readReportWord, reportPaperOf, paperFile("docx"));
