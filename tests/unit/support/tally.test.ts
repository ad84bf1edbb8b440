import { expect, test } from "vitest";
import { playwrightOutcome } from "../../support/playwright-outcome";
import { problem } from "../../support/problem";
import { honest, oneTest, sum } from "../../support/tally";

test("the last line of all suites adds what each counted, and keeps every failure for the lines above it", () => {
  const all = sum([oneTest(), oneTest("Types: no"), { passed: 5, failed: 1, problems: ["a › b"] }]);
  expect(all).toEqual({ passed: 6, failed: 2, problems: ["Types: no", "a › b"] });
});

test("a runner that ended badly has failed, whatever it counted", () => {
  const clean = { passed: 9, failed: 0, problems: [] };
  expect(honest("unit tests", clean, 0)).toEqual(clean);
  expect(honest("unit tests", clean, 1)).toMatchObject({ passed: 9, failed: 1 });
  expect(honest("unit tests", undefined, null).problems).toEqual(["unit tests ended with null and named no failure"]);
  expect(honest("unit tests", { ...clean, problems: ["a hook"] }, 1)).toMatchObject({ failed: 1 });
});

test("a failure is repeated by its place and the first lines of what was said, without colours or library code", () => {
  const said = `\u001b[31mError: no\u001b[39m\n  at ours.ts:1\n  at /x/node_modules/y.js:2\n${"more\n".repeat(40)}`;
  const lines = problem(["file", "test"], said).split("\n");
  expect(lines.slice(0, 4)).toEqual(["file › test", "    Error: no", "      at ours.ts:1", "    more"]);
  expect(lines).toHaveLength(13);
});

test("a browser's test that failed, or that held only the second time, is named with what was said", () => {
  const spec = (title: string, ok: boolean, message?: string) => ({
    ...{ title, ok },
    tests: [{ results: [{ errors: message ? [{ message }] : [] }] }],
  });
  const suites = [
    { title: "file", specs: [], suites: [{ title: "who", specs: [spec("a", true), spec("b", false, "no")] }] },
  ];
  expect(playwrightOutcome({ stats: { expected: 1, unexpected: 1, flaky: 0 }, suites, errors: [] })).toEqual({
    ...{ passed: 1, failed: 1 },
    problems: ["file › who › b\n    no"],
  });
  const broken = playwrightOutcome({
    stats: { expected: 1, unexpected: 0, flaky: 0 },
    suites: [],
    errors: [{ message: "set-up" }],
  });
  expect(broken).toMatchObject({ passed: 1, failed: 1, problems: ["outside any test\n    set-up"] });
});
