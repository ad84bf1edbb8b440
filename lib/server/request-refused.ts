import type { ProblemCode, ProblemFacts } from "@/lib/format/problems/problem-words";
import type { InputIssue } from "@/lib/format/refusals/input-problem";

/** The request itself cannot be taken: its body, its format, or how often it came. */
export class RequestRefused extends Error {
  override name = "RequestRefused";

  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
  ) {
    super(code);
  }
}

/** The input was read and has the wrong shape or value; `given` is the input as it came. */
export class InputRefused extends Error {
  override name = "InputRefused";

  constructor(
    readonly issues: readonly InputIssue[],
    readonly given: unknown,
  ) {
    super("input refused");
  }
}
