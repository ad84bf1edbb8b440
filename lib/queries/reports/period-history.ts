import { z } from "zod";
import type { RawReader } from "@/lib/db/transaction";
import type { PeriodKey } from "@/lib/domain/periodic-report/period";
import { PERIOD_ACTS, type PeriodAct } from "@/lib/domain/periodic-report/period-view";

const DAYS = ["dataFrom", "dataTo", "dueOn", "locksOn"] as const;
const day = z.string().nullish();
const standing = z
  .object({
    ...{ dataFrom: day, dataTo: day, dueOn: day, locksOn: day, unitId: z.string().nullish() },
    measures: z.array(z.string()).optional(),
    contents: z.array(z.string()).optional(),
    indicators: z.array(z.string()).optional(),
    sections: z.array(z.string()).optional(),
  })
  .nullable();
const rows = z.array(
  z.object({
    ...{ act: z.enum(PERIOD_ACTS), at: z.date(), takenBy: z.string(), onBehalfOf: z.string().nullable() },
    ...{ before: standing, after: standing, count: z.int().nullable() },
  }),
);
type Standing = z.output<typeof standing>;

/** What became of a period, newest first, for who keeps periods. */
export async function periodHistory(
  tx: RawReader,
  { year, through }: PeriodKey,
  nameOf: (unitId: string) => string,
): Promise<PeriodAct[]> {
  const found = await tx.$queryRaw`
    SELECT act, at, taken_by AS "takenBy", on_behalf_of AS "onBehalfOf", before, after, count
    FROM period_history(${year}::integer, ${through}::integer)`;
  return rows.parse(found).map(({ before, after, at, ...taken }) => ({
    ...taken,
    at: at.toISOString(),
    unitName: after?.unitId ? nameOf(after.unitId) : null,
    days: DAYS.flatMap((name) => moved(name, before, after)),
    asksAnew: taken.act === "changed" && asks(before) !== asks(after),
  }));
}

function moved(name: (typeof DAYS)[number], before: Standing, after: Standing) {
  const was = before?.[name] ?? null;
  const is = after?.[name] ?? null;
  return was === is || after?.[name] === undefined ? [] : [{ name, before: was, after: is }];
}

function asks(standing: Standing): string {
  const { measures, contents, indicators, sections } = standing ?? {};
  return JSON.stringify([measures, contents, indicators, sections].map((codes) => [...(codes ?? [])].sort()));
}
