import { problem } from "./problem";
import type { Tally } from "./tally";

type Failing = { readonly message?: string };
type Spec = {
  readonly title: string;
  readonly ok: boolean;
  readonly tests: readonly { readonly results: readonly { readonly errors: readonly Failing[] }[] }[];
};
type Suite = { readonly title: string; readonly specs: readonly Spec[]; readonly suites?: readonly Suite[] };

/** What Playwright's own report holds. */
export type PlaywrightReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly suites: readonly Suite[];
  readonly errors: readonly Failing[];
};

/** What a run of the browser's tests counted, and every failure it had. A flaky test has failed. */
export function playwrightOutcome({ stats, suites, errors }: PlaywrightReport): Tally {
  const outside = errors.map(({ message = "" }) => problem(["outside any test"], message));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + outside.length,
    problems: [...suites.flatMap((suite) => failuresIn(suite, [])), ...outside],
  };
}

function failuresIn({ title, specs, suites = [] }: Suite, within: readonly string[]): string[] {
  const where = [...within, title];
  const failed = specs.filter(({ ok }) => !ok);
  return [
    ...failed.map((spec) => problem([...where, spec.title], saidBy(spec))),
    ...suites.flatMap((suite) => failuresIn(suite, where)),
  ];
}

const saidBy = ({ tests }: Spec) =>
  tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message = "" }) => message))).join("\n");
