import { fileParameters } from "@/lib/input/file-parameters";
import { answer } from "@/lib/server/answer";
import { plansFile } from "../plans/plans-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(fileParameters, plansFile, { file: csvFile((file: CsvParts) => file) });
