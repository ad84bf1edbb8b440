/** What one step of `npm test` counted, and what each failure was. */
export type Tally = { passed: number; failed: number; problems: readonly string[] };

/** A step that stands for one test: it holds, or it has a problem. */
export const oneTest = (problem?: string): Tally =>
  problem === undefined ? { passed: 1, failed: 0, problems: [] } : { passed: 0, failed: 1, problems: [problem] };

/** The sum of several steps. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({
    passed: all.passed + one.passed,
    failed: all.failed + one.failed,
    problems: [...all.problems, ...one.problems],
  }));
}

/**
 * What a runner told, held against how it ended: what failed outside any test (a file that does not load, a hook, an
 * error nobody waited for) counts as one each, and a runner that failed without saying why as one.
 */
export function honest(runner: string, found: Tally | undefined, exitCode: number | null): Tally {
  const { passed, failed, problems } = found ?? { passed: 0, failed: 0, problems: [] };
  const counted = Math.max(failed, problems.length);
  if (exitCode === 0 || counted > 0) return { passed, failed: counted, problems };
  return { passed, failed: 1, problems: [`${runner} ended with ${exitCode} and named no failure`] };
}
