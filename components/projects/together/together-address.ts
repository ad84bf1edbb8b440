import type { StepTogether } from "@/lib/domain/project/steps-together";

/** One chosen đề án as a form carries it: "code*version" or "code*version*amount". */
type Chosen = { readonly code: string; readonly version: number; readonly amount: bigint | null };

/** Where a step is taken on several đề án: the list to choose from. */
export const TOGETHER_PAGES = {
  register: "/office/registration",
  "appraise-central": "/office/central-appraisal",
  start: "/office/starting",
} as const satisfies Record<StepTogether, string>;

export function chosenText({ code, version, amount }: Chosen): string {
  return amount === null ? `${code}*${version}` : `${code}*${version}*${amount}`;
}

/** What a list to choose from shows: of which plan year, narrowed to what, which page of it. */
export type Choosing = {
  readonly year: number;
  readonly unitId: string | null;
  readonly content: string | null;
  readonly page: number;
};

/** The list to choose from. */
export function listHref(step: StepTogether, choosing: Choosing): string {
  return `${TOGETHER_PAGES[step]}?${queryOf(choosing)}`;
}

/** The page that tells what would become of all that is chosen; it knows the way back to where the list was left. */
export function checkHref(step: StepTogether, choosing: Choosing): string {
  return `${TOGETHER_PAGES[step]}/check?${queryOf(choosing)}`;
}

/** The page that tells what became of those sent last. */
export function sentHref(step: StepTogether, year: number): string {
  return `${TOGETHER_PAGES[step]}/check?year=${year}&sent=1`;
}

function queryOf({ year, unitId, content, page }: Choosing): URLSearchParams {
  return new URLSearchParams({
    year: String(year),
    ...(unitId && { unitId }),
    ...(content && { content }),
    ...(page > 1 && { page: String(page) }),
  });
}
