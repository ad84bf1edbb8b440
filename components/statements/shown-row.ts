import type { StatementRow } from "@/lib/domain/statement/match-statement";
import type { StatementDecision } from "@/lib/domain/statement/statement";

/** A row of a statement with what its form names it by, and what was decided of it last. */
export type ShownRow = StatementRow & { readonly key: string; readonly decision: StatementDecision | null };
