import type { Refusal, RefusalCode } from "@/lib/domain/errors";

/** One sentence or two: what happened, why (with the clause where there is one) and what to do. */
type Sentence<Code extends RefusalCode> = (refusal: Extract<Refusal, { code: Code }>) => string;

/** A sentence for every way the portal says no; a code without one does not compile. */
export type Sentences = { readonly [Code in RefusalCode]: Sentence<Code> };
