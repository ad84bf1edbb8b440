import { z } from "zod";
import { referenceInMemory } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { everyContent } from "@/lib/domain/catalogue/dated-catalogue";
import { lastDayOf, type ThroughMonth } from "@/lib/domain/period/period";
import { REPORT_SECTIONS } from "@/lib/domain/periodic-report/cell";
import type { CertifiedPeriod, CertifiedYear } from "@/lib/domain/periodic-report/certified-year";
import { nameIn } from "@/lib/domain/territory/unit-names";

const pairs = z
  .array(z.tuple([z.string(), z.string().transform(BigInt)]))
  .nullable()
  .transform((rows) => new Map(rows));
const row = z
  .object({
    ...{ through: z.int(), version: z.int(), number: z.string().nullable(), certifiedOn: z.string() },
    ...{ amounts: pairs, outputs: pairs },
    texts: z
      .array(z.tuple([z.enum(REPORT_SECTIONS), z.string()]))
      .nullable()
      .transform((rows) => new Map(rows)),
  })
  .transform(
    ({ through, amounts, outputs, ...rest }): CertifiedPeriod => ({
      ...{ ...rest, through: through as ThroughMonth },
      values: new Map([...amounts, ...outputs]),
    }),
  );

/**
 * Số đã chốt cả năm of a province: of each period the newest version the Ministry approved, in one statement. Null for a
 * province there is not.
 */
export async function getCertifiedYear(scope: ReadScope, unitId: string, year: number): Promise<CertifiedYear | null> {
  const { territory, catalogue } = await referenceInMemory();
  if (!territory.units.has(unitId)) return null;
  const found = await reading(
    scope,
    (tx) => tx.$queryRaw`
    SELECT r.through_month AS through, r.version, r.number,
      (r.certified_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "certifiedOn",
      (SELECT json_agg(json_build_array(concat_ws('.', a.fund, a.measure, a.content_code), a.amount::text))
       FROM reported_amount a WHERE a.report_id = r.id) AS amounts,
      (SELECT json_agg(json_build_array(concat_ws('.', o.fund, 'outputs', o.indicator_code), o.value::text))
       FROM reported_output o WHERE o.report_id = r.id) AS outputs,
      (SELECT json_agg(json_build_array(t.section, t.body)) FROM report_text t WHERE t.report_id = r.id) AS texts
    FROM (SELECT DISTINCT ON (through_month) id, through_month, version, number, certified_at FROM provincial_report
          WHERE unit_id = ${unitId} AND budget_year = ${year}::integer AND certified_at IS NOT NULL
          ORDER BY through_month, version DESC) r
    ORDER BY r.through_month`,
  );
  return {
    ...{ year, unitId, unitName: nameIn(territory, unitId, year).name },
    contents: everyContent(catalogue, lastDayOf(year, 12)),
    indicators: catalogue.indicators,
    periods: z.array(row).parse(found),
  };
}
