import { answer } from "@/lib/server/answer";
import { readRegisterCsv } from "@/lib/server/routes/registers";
import { type CsvParts, csvFile } from "../../../table-file";
import { registerFile } from "../register-file";

export const GET = answer(readRegisterCsv, registerFile, { file: csvFile((file: CsvParts) => file) });
