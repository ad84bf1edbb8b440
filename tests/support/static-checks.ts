import { generateClient } from "@/lib/cli/production-build";
import { packageProgram, runProgram } from "@/lib/cli/run-program";
import { say } from "@/lib/cli/terminal";
import { oneTest, type Tally } from "./tally";

type Check = { title: string; run: () => Promise<unknown> };

const tool = (name: string, file: string, args: string[]) => runProgram(packageProgram(name, file), args);

const places = ["app", "components", "lib", "prisma", "tests"];

const checks: Check[] = [
  {
    title: "Types",
    run: async () => {
      await generateClient();
      await tool("next", "dist/bin/next", ["typegen"]);
      await tool("typescript", "bin/tsc", ["--noEmit"]);
    },
  },
  { title: "Lint and format", run: () => tool("@biomejs/biome", "bin/biome", ["check", "--error-on-warnings"]) },
  {
    title: "Import law",
    run: () =>
      tool("dependency-cruiser", "bin/dependency-cruise.mjs", ["--config", ".dependency-cruiser.cjs", ...places]),
  },
  { title: "Dead code", run: () => tool("knip", "bin/knip.js", ["--no-progress"]) },
];

/** Runs the checks that need no database: types, lint, import law and dead code. Each counts as one test. */
export async function staticChecks(): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const { title, run } of checks) {
    const start = performance.now();
    const problem = await run().then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(`${problem === undefined ? "✓" : "✗"} ${title} (${seconds} s)`);
    if (problem !== undefined) say(problem);
    tallies.push(oneTest(problem === undefined ? undefined : `${title}: ${problem}`));
  }
  return tallies;
}
