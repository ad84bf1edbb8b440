import { aboutList } from "@/lib/documents/lists/about-list";
import { planYearTables } from "@/lib/documents/lists/plan-tables";
import { refuse } from "@/lib/domain/errors";
import { getPlanYear } from "@/lib/queries/plans/get-plan-year";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { answer } from "@/lib/server/answer";
import { readYearWorkbook } from "@/lib/server/routes/files";
import { type XlsxParts, xlsxFile } from "../../../table-file";

export const GET = answer(
  readYearWorkbook,
  async (_scope, { year, fund, unitId }, language): Promise<XlsxParts> => {
    const plan = await getPlanYear(year, { fund, unitId });
    if (!plan) return refuse({ code: "access.not-found", entity: "unit", id: unitId ?? "" });
    const { KCQG, releases, KCDP } = planYearTables(
      plan,
      aboutList({ year, fund, unitId }, new Date(), language, unitId && (await getUnitName(unitId))),
      language,
    );
    return { name: `plans-${year}`, tables: [KCQG, releases, KCDP], language };
  },
  { file: xlsxFile((parts: XlsxParts) => parts) },
);
