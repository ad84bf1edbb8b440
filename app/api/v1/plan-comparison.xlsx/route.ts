import { answer } from "@/lib/server/answer";
import { readComparisonWorkbook } from "@/lib/server/routes/plan-comparison";
import { comparisonFile } from "../plan-comparison/comparison-file";
import { type XlsxParts, xlsxFile } from "../table-file";

export const GET = answer(
  readComparisonWorkbook,
  async (_scope, input, language): Promise<XlsxParts> => {
    const { between, byUnit, byContent, lines } = await comparisonFile(input, language);
    return { name: `plan-comparison-${input.year}`, tables: [lines, byUnit, byContent, between], language };
  },
  { file: xlsxFile((parts: XlsxParts) => parts) },
);
