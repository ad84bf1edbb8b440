import { besideTable } from "@/lib/documents/dashboard/beside-table";
import { explanationTables } from "@/lib/documents/explain/explanation-tables";
import { refuse } from "@/lib/domain/errors";
import { scopeCode } from "@/lib/domain/figures/execution-query";
import type { Explanation } from "@/lib/domain/figures/explanation";
import type { Locale } from "@/lib/format/locale";
import { parseDashboardQuery } from "@/lib/input/dashboard-query";
import { askedFigure } from "@/lib/input/explained-figure";
import { getExplanation } from "@/lib/queries/figures/get-explanation";
import { answer } from "@/lib/server/answer";
import { readExplanationWorkbook } from "@/lib/server/routes/files";
import { xlsxFile } from "../table-file";

type Asked = { readonly explanation: Explanation; readonly language: Locale };

export const GET = answer(
  readExplanationWorkbook,
  async (_scope, given, language) => {
    const { scope, measure, column, part } = askedFigure(given);
    const { request } = parseDashboardQuery(given, scope ?? undefined);
    const explanation =
      scope && (await getExplanation(request, measure ?? "executed", column ?? "ALL", language, part));
    return {
      explanation: explanation || refuse({ code: "access.not-found", entity: "scope", id: String(given.scope) }),
      language,
    };
  },
  {
    file: xlsxFile(({ explanation, language }: Asked) => {
      const { execution, measure, published } = explanation;
      const { terms, ...documents } = explanationTables(explanation, null, language);
      return {
        name: `${measure}-${scopeCode(execution.query.scope)}-${execution.query.year}`.toLowerCase(),
        tables: [...terms, ...Object.values(documents), besideTable(execution, published, language)],
        language,
      };
    }),
  },
);
