import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { checkoutRoot } from "@/lib/cli/embedded/checkout";
import { packageProgram } from "@/lib/cli/run-program";
import { say } from "@/lib/cli/terminal";
import { type PlaywrightReport, playwrightOutcome } from "./playwright-outcome";
import { honest, type Tally } from "./tally";

const resultsFolder = path.join(checkoutRoot, "test-results");
const outcomeReporter = path.join(checkoutRoot, "tests/support/vitest-outcome.ts");

/** Runs one of Vitest's projects, showing its progress, and counts its tests. */
export async function runVitest(project: "unit" | "integration"): Promise<Tally> {
  const report = newReport(`${project}.json`);
  say(`▸ ${project} tests`);
  const args = ["run", "--project", project, "--reporter=default", `--reporter=${outcomeReporter}`];
  const code = await show(packageProgram("vitest", "vitest.mjs"), args, { ...process.env, TEST_OUTCOME: report });
  return honest(`${project} tests`, read<Tally>(report), code);
}

/** Runs Playwright against a portal that is ready at `origin` and counts its tests. */
export async function runPlaywright(origin: string, chromium: string): Promise<Tally> {
  const report = newReport("e2e.json");
  const env = { ...process.env, APP_ORIGIN: origin, CHROMIUM_PATH: chromium };
  const code = await show(packageProgram("@playwright/test", "cli.js"), ["test"], env);
  const found = read<PlaywrightReport>(report);
  return honest("browser tests", found && playwrightOutcome(found), code);
}

function newReport(name: string): string {
  const file = path.join(resultsFolder, name);
  fs.rmSync(file, { force: true });
  return file;
}

function read<T>(file: string): T | undefined {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
}

function show(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const stdio = ["ignore", "inherit", "inherit"] as const;
    const child = spawn(process.execPath, [program, ...args], { cwd: checkoutRoot, env, stdio: [...stdio] });
    child.on("error", reject);
    child.on("close", resolve);
  });
}
