import type { Refusal } from "../errors";
import { type Dong, sumOf } from "../money";
import { PROJECT_STEPS } from "../steps/project-steps";
import type { CapRoom } from "./cap-breaches";
import type { ProjectState } from "./state";

/** The steps that are taken on several đề án at once. */
export const STEPS_TOGETHER = ["register", "appraise-central", "start"] as const;
export type StepTogether = (typeof STEPS_TOGETHER)[number];

/** Most đề án that one request takes a step on. */
export const MOST_TOGETHER = 500;

/** How many a page of the list shows to choose from; a choice is kept from page to page. */
export const SHOWN_TOGETHER = { register: 60, "appraise-central": 25, start: 60 } as const satisfies Record<
  StepTogether,
  number
>;

/** What is told of a proposed amount without holding the step back: above what is asked for, above the caps in force. */
export type AmountDoubt = { readonly code: "over-asked" | "over-caps"; readonly most: Dong };

/** What became of one đề án among several: done, possible (asked beforehand), or refused and why. */
export type TogetherResult = {
  readonly code: string;
  readonly amount: Dong | null;
} & (
  | {
      readonly outcome: "done" | "possible";
      readonly state: ProjectState;
      readonly version: number;
      readonly doubts: readonly AmountDoubt[];
    }
  | { readonly outcome: "refused"; readonly refusal: Refusal }
);

/** One of several as a page tells of it: what would become of it, or became, and in words why it is refused. */
export type CheckedResult = {
  readonly code: string;
  readonly outcome: TogetherResult["outcome"];
  /** Null where nothing is refused. */
  readonly refusal: string | null;
};

/** Each đề án in the order asked for, one refused leaving the others as they are. */
export type StepsTogether = {
  readonly step: StepTogether;
  readonly preview: boolean;
  readonly results: readonly TogetherResult[];
};

/**
 * What is doubtful about the support proposed for a đề án: more than its province asks for, or more than the caps of
 * its items allow, items without a cap counted as asked for.
 */
export function amountDoubts(amount: Dong, asked: Dong, rooms: readonly CapRoom[]): AmountDoubt[] {
  const capped = sumOf(rooms.map(({ support }) => support));
  const allowed = sumOf(rooms.map(({ byPercent, byQuantity }) => least(byPercent, byQuantity)));
  const most = asked - capped + allowed;
  return [
    ...(amount > asked ? [{ code: "over-asked" as const, most: asked }] : []),
    ...(rooms.length > 0 && amount > most ? [{ code: "over-caps" as const, most }] : []),
  ];
}

const least = (one: Dong | null, other: Dong): Dong => (one !== null && one < other ? one : other);

/**
 * Whether a step was taken on a đề án since it was seen: it stands, one version on, where the step leads. A page that
 * tells what became of several can so be looked at again.
 */
export function isTaken(
  step: StepTogether,
  seenVersion: number,
  now: { readonly state: ProjectState; readonly version: number } | undefined,
): boolean {
  return now?.state === PROJECT_STEPS[`project.${step}`].to && now.version === seenVersion + 1;
}
