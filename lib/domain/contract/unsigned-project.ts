import type { Dong } from "../money";
import type { CheckedResult } from "../project/steps-together";

/** A đề án that was assigned and waits for its contract, with what that may hold, in đồng. */
export type UnsignedProject = {
  readonly code: string;
  readonly title: string;
  readonly version: number;
  readonly room: Dong;
};

/** One of several contracts as its page tells of it: what would become of it, or became. */
export type CheckedContract = CheckedResult & { readonly number: string; readonly value: Dong };
