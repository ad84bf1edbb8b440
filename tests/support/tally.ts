/** What one step of `npm test` counted. */
export type Tally = { passed: number; failed: number };

/** A step that stands for one test: it holds or it does not. */
export const oneTest = (holds: boolean): Tally => ({ passed: holds ? 1 : 0, failed: holds ? 0 : 1 });

/** The sum of several steps. */
export function sum(tallies: Tally[]): Tally {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** A runner that failed without naming a failed test (a file that does not load, no tests at all) counts as one. */
export function honest(tally: Tally, exitCode: number | null): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
