import type { Named } from "../catalogue/wording";
import type { Dong } from "../money";

/** Parts of đề án that one form shows to be put under contract. */
export const MOST_PARTS = 100;

/** One content of a đề án's plan of a year, and what of it may still be put under contract, in đồng. */
export type SignablePart = {
  readonly code: string;
  readonly title: string;
  readonly content: Named;
  readonly plan: Dong;
  readonly committed: Dong;
  readonly room: Dong;
};
