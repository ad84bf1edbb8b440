import { refuse } from "../errors";
import type { Dong } from "../money";
import type { IsoDate } from "../period/period";
import { STATES } from "../project/state";
import type { LineProject } from "./written-decision";

/** A line of a release as it was sent, its place among them from 1, and its đề án as it stands under its lock. */
export type ReleasedLine = {
  readonly line: number;
  readonly project: LineProject & { readonly paid: Dong };
  readonly amount: Dong;
};

/**
 * Whether a signed release may be recorded: of đề án that have a plan and go on, within it, and never below what was paid.
 * What is taken back may be of one that has ended.
 *
 * Refuses with `release.signed-ahead`, `release.line-not-assigned`, `release.over-plan` or `release.below-paid`.
 */
export function decideRelease(
  lines: readonly ReleasedLine[],
  { signedOn, today }: { readonly signedOn: IsoDate; readonly today: IsoDate },
): void {
  if (signedOn > today) refuse({ code: "release.signed-ahead", signedOn, today });
  for (const { line, project, amount } of lines) {
    const { code, state, plan, paid } = project;
    const released = project.released + amount;
    if (amount > 0n && !(STATES[state].public && STATES[state].open))
      refuse({ code: "release.line-not-assigned", line, project: code, state });
    if (released > plan) refuse({ code: "release.over-plan", project: code, plan, released });
    if (released < paid) refuse({ code: "release.below-paid", project: code, released, paid });
  }
}
