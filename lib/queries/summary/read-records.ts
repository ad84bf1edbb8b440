import { HeldAnswers, VERSION_COLUMN } from "@/lib/db/held";
import { publicPool } from "@/lib/db/pools";
import type { ExecutionView } from "@/lib/domain/figures/execution-view";
import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import type { PunctualCounts, SummaryRecords } from "@/lib/domain/summary/records";
import type { ReadView } from "../figures/read-view";

/**
 * What a summary needs of the records beside its views, of all provinces in one statement, as the public sees it.
 * Parameters: $1 year, $2 units whose records count, $3 the last day that counts, $4 the evening as known on.
 *
 * Due is a đề án whose contract has ended, counted once for each contract; one that is stopped (ngừng thực hiện) is not, by
 * the state it is in today, whichever evening is looked back to; its term is the one of its last appendix by then. A report is due of each province that there was on the day
 * its period was due, once that day is over, whether or not it came; it is in time where it was first certified by that
 * day. Of a period that no province of the country reported here nothing is known: it was reported elsewhere. A release is
 * compared with the latest plan decision before it that gave these provinces money (giao, bổ sung, điều chỉnh tăng); one
 * that takes back starts no clock.
 */
const STATEMENT = {
  name: "summary-records",
  text: `WITH due AS (
  SELECT DISTINCT c.unit_id, c.id, s.project_id, t.end_on, a.accepted_on
  FROM contract c JOIN contract_share s ON s.contract_id = c.id JOIN project p ON p.id = s.project_id AND p.state <> 'STOPPED'
  CROSS JOIN LATERAL (SELECT coalesce((SELECT e.end_on FROM contract_paper e
    WHERE e.contract_id = c.id AND e.end_on IS NOT NULL AND e.recorded_at < end_of_day($4::date)
    ORDER BY e.signed_on DESC, e.recorded_at DESC LIMIT 1), c.end_on) AS end_on) t
  LEFT JOIN acceptance a ON a.project_id = s.project_id AND a.budget_year = c.budget_year AND a.recorded_at < end_of_day($4::date)
  WHERE c.budget_year IN ($1::int - 1, $1::int) AND c.unit_id = ANY ($2::text[]) AND t.end_on <= $3::date
    AND c.recorded_at < end_of_day($4::date)
),
report AS (
  SELECT u.id AS unit_id, min(r.certified_at) AS certified_at, p.due_on
  FROM reporting_period p JOIN admin_unit u ON u.id = ANY ($2::text[]) AND u.valid_from <= p.due_on
    AND (u.valid_to IS NULL OR u.valid_to > p.due_on)
  LEFT JOIN provincial_report r ON r.unit_id = u.id AND r.budget_year = p.budget_year AND r.through_month = p.through_month
    AND r.certified_at < end_of_day($4::date)
  WHERE p.budget_year IN ($1::int - 1, $1::int) AND p.data_to <= $3::date AND p.due_on < $4::date
    AND EXISTS (SELECT FROM provincial_report anyone WHERE anyone.budget_year = p.budget_year
      AND anyone.through_month = p.through_month AND anyone.certified_at < end_of_day($4::date))
  GROUP BY u.id, p.budget_year, p.through_month, p.due_on
),
planned AS (
  SELECT l.project_id, l.content_code, l.item_code
  FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
  WHERE l.budget_year = $1::int AND l.unit_id = ANY ($2::text[]) AND l.project_id IS NOT NULL AND d.issued_at < end_of_day($4::date)
  GROUP BY 1, 2, 3 HAVING sum(l.signed_amount) > 0
)
SELECT ${VERSION_COLUMN} AS version,
  (SELECT json_agg(d) FROM (SELECT unit_id AS unit, count(*)::int AS due, count(*) FILTER (WHERE accepted_on <= end_on)::int AS accepted
                            FROM due GROUP BY 1) d) AS due,
  (SELECT json_agg(r) FROM (SELECT unit_id AS unit, count(*)::int AS reported,
                              count(*) FILTER (WHERE (certified_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= due_on)::int AS "inTime"
                            FROM report GROUP BY 1) r) AS reports,
  (SELECT json_agg(r ORDER BY r.tranche, r.number) FROM (
     SELECT r.tranche, r.number, r.signed_on - (
       SELECT max(d.signed_on) FROM plan_decision d WHERE d.fund = 'KCQG' AND d.budget_year = r.budget_year AND d.signed_on <= r.signed_on
         AND d.kind <> 'WITHDRAW' AND d.issued_at < end_of_day($4::date)
         AND EXISTS (SELECT FROM plan_line l WHERE l.decision_id = d.id AND l.unit_id = ANY ($2::text[]) AND l.signed_amount > 0)) AS days
     FROM release r WHERE r.budget_year = $1::int AND r.signed_on <= $3::date AND r.issued_at < end_of_day($4::date)
       AND EXISTS (SELECT FROM release_line l WHERE l.release_id = r.id AND l.unit_id = ANY ($2::text[]))) r
   WHERE r.days IS NOT NULL) AS releases,
  (SELECT count(DISTINCT project_id)::int FROM planned) AS projects,
  (SELECT json_agg(c) FROM (SELECT content_code AS code, count(DISTINCT project_id)::int AS projects FROM planned GROUP BY 1) c) AS contents,
  (SELECT json_agg(g) FROM (SELECT m.group_code AS code, count(DISTINCT p.project_id)::int AS projects
     FROM planned p JOIN content_group_member m ON m.item_code = p.item_code
       AND daterange(m.valid_from, m.valid_to) @> $3::date GROUP BY 1) g) AS groups`,
} as const;

type List<Row> = readonly Row[] | null;
type Row = {
  readonly version: string;
  readonly due: List<{ readonly unit: string; readonly due: number; readonly accepted: number }>;
  readonly reports: List<{ readonly unit: string; readonly reported: number; readonly inTime: number }>;
  readonly releases: List<{ readonly tranche: number; readonly number: string; readonly days: number }>;
  readonly projects: number;
  readonly contents: List<{ readonly code: string; readonly projects: number }>;
  readonly groups: List<{ readonly code: string; readonly projects: number }>;
};

const MOST_HELD = 50;
const held = new HeldAnswers<SummaryRecords>(MOST_HELD);

/** What the records say of the provinces of a view, beside its sums. */
export function readRecords({ view }: ReadView, asOf: IsoDate | null): Promise<SummaryRecords> {
  const evening = asOf ?? vietnamDay(new Date());
  const last = view.lastDay < evening ? view.lastDay : evening;
  const units = view.units.flatMap(({ id, predecessors }) => [id, ...predecessors.map((part) => part.id)]);
  const values = [view.query.year, units, last, evening];
  return held.get(JSON.stringify(values), async () => {
    const { rows } = await publicPool().query<Row>({ ...STATEMENT, values });
    const [row] = rows;
    if (!row) throw new Error("a statement of aggregates gives exactly one row");
    return { version: row.version, answer: recordsOf(row, view) };
  });
}

function recordsOf(row: Row, { units }: Pick<ExecutionView, "units">): SummaryRecords {
  const counts = ({ code, projects }: { code: string; projects: number }) => [code, BigInt(projects)] as const;
  return {
    punctual: new Map(
      units.flatMap(({ id, predecessors }) => {
        const counted = countsOf(row, [id, ...predecessors.map((part) => part.id)]);
        return counted.due + counted.reported > 0n ? [[id, counted] as const] : [];
      }),
    ),
    releases: (row.releases ?? []).map(({ days, ...release }) => ({ ...release, days: BigInt(days) })),
    projects: {
      all: BigInt(row.projects),
      byContent: new Map((row.contents ?? []).map(counts)),
      byGroup: new Map((row.groups ?? []).map(counts)),
    },
  };
}

/** A merged province's counts are those of its parts together. */
function countsOf({ due, reports }: Row, parts: readonly string[]): PunctualCounts {
  const own = <One extends { readonly unit: string }>(rows: List<One>, of: (one: One) => number) =>
    BigInt((rows ?? []).reduce((sum, one) => (parts.includes(one.unit) ? sum + of(one) : sum), 0));
  return {
    ...{ accepted: own(due, (one) => one.accepted), due: own(due, (one) => one.due) },
    reportedInTime: own(reports, (one) => one.inTime),
    reported: own(reports, (one) => one.reported),
  };
}
