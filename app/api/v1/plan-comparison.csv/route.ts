import { answer } from "@/lib/server/answer";
import { readComparisonCsv } from "@/lib/server/routes/plan-comparison";
import { comparisonFile } from "../plan-comparison/comparison-file";
import { type CsvParts, csvFile } from "../table-file";

export const GET = answer(
  readComparisonCsv,
  async (_scope, { separator, ...input }, language): Promise<CsvParts> => ({
    ...{ table: (await comparisonFile(input, language)).lines, separator, language },
  }),
  { file: csvFile((file: CsvParts) => file) },
);
