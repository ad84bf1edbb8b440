import pg from "pg";
import { cloneDatabase } from "../../support/clone";
import { ListeningProxy } from "../listening-proxy";
import { asked } from "../money/asked";
import { openPortal } from "../portal-process";
import { type Weight, weigh } from "../weight";
import { OF_EVERY_PAGE } from "../writing/observe-writing";
import { type AsPerson, signedIn } from "../writing/signed-in";
import { aWholeYear } from "./a-whole-year";

/** What was measured of periodic reports: the page of one, the board of a year, a year as a file, 200 cells kept at once. */
export type ReportsMeasured = {
  readonly pageStatements: number;
  readonly page: Weight;
  readonly boardStatements: number;
  /** The session's check apart. */
  readonly keptStatements: number;
  /** Milliseconds until the whole workbook was there. */
  readonly yearMs: readonly number[];
  /** Milliseconds until 200 cells were kept. */
  readonly keptMs: readonly number[];
};

const AGAIN = 7;
const SESSION = 1;
/** The sample has this province's report of eleven months being written. */
const DRAFT = "/reports/2026/11";

/** Measures a portal on a copy of the sample with a whole year certified by everybody. */
export async function measureReports(): Promise<ReportsMeasured> {
  const clone = await cloneDatabase("sample");
  const owner = new pg.Pool({ connectionString: clone.ownerUrl, max: 1 });
  const { unitId, year } = await aWholeYear(owner);
  const drafting = await aDraft(owner);
  const cells = await cellsOf(owner);
  await owner.end();
  const proxy = await ListeningProxy.open(clone.appUrl);
  const portal = await openPortal(proxy.url);
  try {
    const officer = await signedIn(portal.origin, `${drafting}.chuyenvien`);
    const report = `${DRAFT}/${drafting}`;
    const read = async (path: string) => {
      const answer = await fetch(`${portal.origin}${path}`, { headers: officer });
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
      await answer.arrayBuffer();
    };
    const statements = async (path: string) => {
      await read(path);
      return (await proxy.during(() => read(path))).filter(({ text }) => !OF_EVERY_PAGE.test(text)).length;
    };
    const file = `/api/v1/reports/${year}/certified.xlsx?unitId=${unitId}`;
    const keep = (round: number) => keepCells(officer, report, cells, round);
    await keep(0);
    return {
      pageStatements: await statements(report),
      page: await weigh(portal.origin, report, officer),
      boardStatements: await statements(`/reports?year=${year}`),
      keptStatements: (await proxy.during(() => keep(1))).length - SESSION,
      yearMs: await repeated((round) => took(() => read(`${file}&round=${round}`))),
      keptMs: await repeated((round) => took(() => keep(round + 2))),
    };
  } finally {
    await portal.stop();
    proxy.close();
    await clone.drop();
  }
}

async function aDraft(owner: pg.Pool): Promise<string> {
  const { rows } = await owner.query<{ unit: string }>(
    `SELECT unit_id AS unit FROM provincial_report
     WHERE budget_year = 2026 AND through_month = 11 AND state = 'DRAFT' ORDER BY unit_id LIMIT 1`,
  );
  if (!rows[0]) throw new Error("The sample has no report that is being written.");
  return rows[0].unit;
}

/** Keeps a block of cells as a paste does; other amounts every round. */
async function keepCells(officer: AsPerson, report: string, cells: readonly string[], round: number): Promise<void> {
  const amount = (at: number) => String(1_000_000 * (round + 1) + at);
  await asked(officer, `${report}/cells`, { cells: cells.map((cell, at) => ({ cell, value: amount(at) })) });
}

/** So many cells of a report: totals and contents of both funds. */
async function cellsOf(owner: pg.Pool): Promise<string[]> {
  const { rows } = await owner.query<{ cell: string }>(
    `SELECT DISTINCT concat_ws('.', fund, measure, content_code) AS cell
     FROM reported_amount a JOIN provincial_report r ON r.id = a.report_id WHERE r.budget_year = 2027 ORDER BY 1 LIMIT 200`,
  );
  return rows.map(({ cell }) => cell);
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function repeated(measure: (round: number) => Promise<number>): Promise<number[]> {
  const measured: number[] = [];
  for (let round = 0; round < AGAIN; round++) measured.push(await measure(round));
  return measured;
}
