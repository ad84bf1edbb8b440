import pg from "pg";
import { embeddedStatus, startEmbedded, stopEmbedded } from "@/lib/cli/embedded/start";
import { buildPages } from "@/lib/cli/production-build";
import { step } from "@/lib/cli/step";
import { complain, say } from "@/lib/cli/terminal";
import { conferenceFindings } from "./conferences/conference-findings";
import { measureConferences } from "./conferences/measure-conferences";
import { benchDatabase } from "./databases";
import { costFindings, growthFindings, pageFindings } from "./findings";
import { verdict } from "./goals";
import { type Effort, measureCost } from "./measure-cost";
import { measureMoney } from "./money/measure-money";
import { moneyFindings } from "./money/money-findings";
import { observePages } from "./observe-pages";
import { machineLine, report } from "./report";
import { measureReports } from "./reports/measure-reports";
import { reportsFindings } from "./reports/reports-findings";
import { tenTimesTheMoney } from "./totals";
import { frameworkScriptKb } from "./weight";
import { measureWriting } from "./writing/measure-writing";
import { writingFindings } from "./writing/writing-findings";

const FULL: Effort = { rounds: 7, cold: 120, cached: 4000 };
const QUICK: Effort = { rounds: 3, cold: 60, cached: 2000 };

/**
 * `npm run bench`: what pages weigh and cost, beside a floor that serves the same bytes, on the sample and on ten times
 * the sample. `--quick`: the sample alone, in fewer and shorter rounds. Says whether every goal that must hold does.
 */
async function bench(args: string[]): Promise<boolean> {
  const quick = args.includes("--quick");
  const { adminUrl, ...urls } = await step("PostgreSQL of the tests", () => startEmbedded({ kind: "test" }));
  const once = await step("Database 1×", () => benchDatabase(1, { adminUrl, ...urls }));
  const tenTimes = quick ? undefined : await step("Database 10×", () => benchDatabase(10, { adminUrl, ...urls }));
  await step("Production build", buildPages);
  const observed = await step("Totals, statements and weights", async () => {
    if (tenTimes) await tenTimesTheMoney(once, tenTimes);
    return observePages(once);
  });
  const larger = tenTimes ? await step("Statements 10×", () => observePages(tenTimes)) : [];
  const written = await step("Writing, papers and an import of 5.000", measureWriting);
  const conferences = await step("Files of a conference, checking of texts", measureConferences);
  const money = await step("A decision of 500 lines, a statement of 2.000 rows", measureMoney);
  const reports = await step("Periodic reports: a page, a board of 34 × 12, a year as a file", measureReports);
  const effort = quick ? QUICK : FULL;
  const rounds = await step("CPU time", (onProgress) =>
    measureCost({ once, tenTimes, observed, adminUrl }, effort, (round) =>
      onProgress(`round ${round} of ${effort.rounds}`),
    ),
  );
  const findings = [
    ...costFindings(rounds),
    ...growthFindings(observed, larger, rounds),
    ...pageFindings(observed, frameworkScriptKb()),
    ...writingFindings(written, frameworkScriptKb()),
    ...conferenceFindings(conferences),
    ...moneyFindings(money),
    ...reportsFindings(reports),
  ];
  report(machineLine(await postgresVersion(adminUrl)), findings);
  return findings.every((finding) => verdict(finding) !== "failed");
}

async function postgresVersion(adminUrl: string): Promise<string> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ server_version: string }>("SHOW server_version");
  await admin.end();
  return rows[0]?.server_version ?? "";
}

const wasRunning = (await embeddedStatus({ kind: "test" })).running;
try {
  const held = await bench(process.argv.slice(2));
  say(held ? "Every goal that must hold does." : "A goal is missed: see the lines marked failed.");
  process.exitCode = held ? 0 : 1;
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  if (!wasRunning) await stopEmbedded({ kind: "test" });
}
