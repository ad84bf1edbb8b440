import type { SignInOutcome } from "./check-credentials";

/**
 * One request on its way through next-auth: what it shows of itself, and what came of it. next-auth tells every refusal
 * as the same address and swallows what fails underneath, so both are noted here.
 */
export type AuthVisit = {
  /** The network address it came from. */
  readonly address: string;
  /** The cookie in which a browser shows which accounts it is known to. */
  readonly browser: string | undefined;
  /** How an attempt to sign in ended; undefined when next-auth did not let it try. */
  outcome?: SignInOutcome;
  /** What failed underneath. */
  failure?: unknown;
};

/** Does its part of a visit; when it fails, notes why and goes on with `instead`, for next-auth would hide it. */
export async function noting<Result>(visit: AuthVisit, part: () => Promise<Result>, instead: Result): Promise<Result> {
  try {
    return await part();
  } catch (error) {
    visit.failure = error;
    return instead;
  }
}
