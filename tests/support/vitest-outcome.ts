import fs from "node:fs";
import path from "node:path";
import type { Reporter, TestModule, TestSuite } from "vitest/node";
import { problem } from "./problem";
import type { Tally } from "./tally";

type Failing = { readonly message: string; readonly stack?: string };

/** Keeps what a run counted and every failure it had, those outside any test too, in the file that `TEST_OUTCOME` names. */
export default class VitestOutcome implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly Failing[]): void {
    const file = process.env.TEST_OUTCOME;
    if (!file) return;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(outcome(modules, unhandled)));
  }
}

function outcome(modules: readonly TestModule[], unhandled: readonly Failing[]): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const failed = tests.filter((test) => test.result().state === "failed");
  const told = failed.map((test) =>
    problem([test.module.relativeModuleId, test.fullName], test.result().errors?.map(said).join("\n") ?? ""),
  );
  const outside = modules.flatMap((module) =>
    [module, ...module.children.allSuites()].flatMap((suite) =>
      suite.errors().map((error) => problem([module.relativeModuleId, nameOf(suite)], said(error))),
    ),
  );
  const alone = unhandled.map((error) => problem(["outside any test"], said(error)));
  return {
    passed: tests.filter((test) => test.result().state === "passed").length,
    failed: failed.length + outside.length + alone.length,
    problems: [...told, ...outside, ...alone],
  };
}

const nameOf = (suite: TestModule | TestSuite) => (suite.type === "module" ? "the file or its hooks" : suite.fullName);

const said = ({ message, stack }: Failing) => (stack?.includes(message) ? stack : `${message}\n${stack ?? ""}`);
