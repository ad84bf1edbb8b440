import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { testDatabase } from "../support/database";

const database = testDatabase({ sample: true });

type Line = Record<string, string>;

function linesOf(file: string): Line[] {
  const text = readFileSync(new URL(`../../prisma/seed/data/${file}`, import.meta.url), "utf8");
  const [heading = "", ...lines] = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const names = heading.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [names[index] ?? "", cell])));
}

const money = linesOf("regional-fixture.csv");
const outputs = linesOf("outputs-fixture.csv");

/** The provinces of a scope in the layout of that year, all of which lie before the merger. */
const MEMBERS = `SELECT unit_id FROM region_membership
  WHERE daterange(valid_from, valid_to) @> make_date($2, 12, 31) AND ($1 = 'VN' OR region_code = $1)`;

const FUND = "($4 = 'ALL' OR fund::text = $4)";
const KNOWN = "known_at < end_of_day($5::date)";

const COLUMN: Record<string, string> = {
  PLAN: "plan",
  ACTUAL: "disbursed",
  RELEASED: "released",
  "PLAN:MODELS_MACHINERY_SXSH": "plan",
};

async function recorded(line: Line, asOf: string): Promise<string> {
  const { scope, year, through_month, fund, measure = "" } = line;
  const values = [scope, Number(year), Number(through_month), fund, asOf];
  const grouped = measure.startsWith("PLAN:")
    ? `AND item_code IN (SELECT item_code FROM content_group_member WHERE group_code = '${measure.slice(5)}')`
    : "";
  const sql =
    measure === "ESTIMATE"
      ? `SELECT sum(amount)::text AS total FROM provincial_report r JOIN reported_amount a ON a.report_id = r.id
         WHERE unit_id IN (${MEMBERS}) AND budget_year = $2 AND through_month = $3 AND ${FUND}
           AND measure = 'ESTIMATE' AND state IN ('APPROVED', 'LOCKED') AND certified_at < end_of_day($5::date)`
      : `SELECT sum(${COLUMN[measure]})::text AS total FROM execution_fact
         WHERE unit_id IN (${MEMBERS}) AND budget_year = $2 AND month <= $3 AND ${FUND} AND ${KNOWN} ${grouped}`;
  const { rows } = await database.owner.query<{ total: string }>(sql, values);
  return rows[0]?.total ?? "0";
}

/** The day from which a figure must come out: its conference, or today for what came after. */
function conferenceOf({ scope, year, fund }: Line): string[] {
  if (scope === "MTTN" || (scope === "VN" && year === "2023" && fund === "KCDP")) return ["2023-10-26"];
  return ["2024-05-16", "2024-06-30"];
}

describe("money", () => {
  test("the fixture has nineteen sums", () => expect(money).toHaveLength(19));

  test.each(money)("$scope $year through $through_month $fund $measure is $million_dong triệu đồng", async (line) => {
    expect(await recorded(line, "2026-11-21")).toBe(`${line.million_dong}000000`);
  });

  test.each(money.flatMap((line) => conferenceOf(line).map((asOf) => ({ line, ...line, asOf }))))(
    "as of $asOf, $scope $year through $through_month $fund $measure was already so",
    async ({ line, asOf }) => {
      expect(await recorded(line, asOf)).toBe(`${line.million_dong}000000`);
    },
  );
});

describe("outputs", () => {
  test("the fixture has six counts", () => expect(outputs).toHaveLength(6));

  test.each(
    outputs.flatMap((line) => ["2026-11-21", ...conferenceOf(line)].map((asOf) => ({ ...line, asOf }) as Line)),
  )("as of $asOf, $kind $indicator of $scope $year is as printed", async (line) => {
    const { scope, year, through_month, indicator, kind, asOf, value } = line;
    const { rows } = await database.owner.query<{ total: string }>(
      `SELECT sum(${kind === "target" ? "target" : "achieved"})::text AS total FROM output_fact
       WHERE unit_id IN (${MEMBERS}) AND budget_year = $2 AND month <= $3 AND known_at < end_of_day($5::date)
         AND indicator_code IN (SELECT $4 UNION SELECT part_code FROM indicator_part WHERE indicator_code = $4)`,
      [scope, Number(year), Number(through_month), indicator, asOf],
    );
    expect(rows[0]?.total).toBe(value);
  });
});

test("no KCĐP plan line of 2023 is issued after 20/10/2023, and none of 2024 after 10/5/2024", async () => {
  const { rows } = await database.owner.query(
    `SELECT budget_year, max(issued_at) < end_of_day(CASE budget_year WHEN 2023 THEN date '2023-10-20' ELSE date '2024-05-10' END) AS early
     FROM plan_decision WHERE fund = 'KCDP' AND budget_year IN (2023, 2024) GROUP BY 1 ORDER BY 1`,
  );
  expect(rows).toEqual([
    { budget_year: 2023, early: true },
    { budget_year: 2024, early: true },
  ]);
});

test("one province alone has no KCĐP decision, in 2022", async () => {
  const { rows } = await database.owner.query(
    `SELECT y AS year, m.unit_id, m.region_code FROM generate_series(2022, 2026) y
     JOIN region_membership m ON daterange(m.valid_from, m.valid_to) @> make_date(y, 3, 31)
     WHERE NOT EXISTS (SELECT FROM plan_decision d WHERE d.fund = 'KCDP' AND d.budget_year = y
                       AND d.unit_id = m.unit_id AND d.issued_at IS NOT NULL)`,
  );
  expect(rows).toEqual([{ year: 2022, unit_id: "bac-lieu", region_code: "NAM" }]);
});
