import { embeddedStatus, stopEmbedded } from "@/lib/cli/embedded/start";
import { complain, say } from "@/lib/cli/terminal";
import { browserTests } from "./support/browser-tests";
import { problem } from "./support/problem";
import { runVitest } from "./support/runners";
import { staticChecks } from "./support/static-checks";
import { oneTest, sum, type Tally } from "./support/tally";

/** `npm test` runs everything; `npm run check` (`--static`) what needs neither database nor browser. */
async function run(args: string[]): Promise<Tally> {
  const tallies = [...(await staticChecks()), await runVitest("unit")];
  if (args.includes("--static")) return sum(tallies);
  process.env.LOG_LEVEL ||= "error";
  const wasRunning = (await embeddedStatus({ kind: "test" })).running;
  tallies.push(await runVitest("integration"));
  tallies.push(await browserTests().catch(noted));
  if (!wasRunning) await stopEmbedded({ kind: "test" });
  return sum(tallies);
}

/** A step that could not even begin has failed; the others still run. */
function noted(error: unknown): Tally {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  complain(said);
  return oneTest(problem(["browser tests"], said));
}

/** As many failures as a reader of the last page still wants to see. */
const REPEATED = 40;

const { passed, failed, problems } = await run(process.argv.slice(2));
for (const one of problems.slice(0, REPEATED)) say(`✗ ${one}`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
