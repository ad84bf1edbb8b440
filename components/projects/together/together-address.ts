import type { StepTogether } from "@/lib/domain/project/steps-together";

/** One chosen đề án as an address and a form carry it: "code*version" or "code*version*amount", signs that an address spells as they are. */
type Chosen = { readonly code: string; readonly version: number; readonly amount: bigint | null };

/** Where a step is taken on several đề án: the list to choose from. */
export const TOGETHER_PAGES = {
  register: "/office/registration",
  "appraise-central": "/office/central-appraisal",
} as const satisfies Record<StepTogether, string>;

export function chosenText({ code, version, amount }: Chosen): string {
  return amount === null ? `${code}*${version}` : `${code}*${version}*${amount}`;
}

/** The page that tells what would become of those chosen, or what became of them once they were sent. */
export function togetherHref(step: StepTogether, chosen: readonly Chosen[], sent: boolean): string {
  const query = new URLSearchParams(chosen.map((one) => ["item", chosenText(one)]));
  if (sent) query.set("sent", "1");
  return `${TOGETHER_PAGES[step]}/check?${query}`;
}
