import type { Permit } from "@/lib/domain/access/permit";
import type { PublishedFacts } from "@/lib/domain/figures/published-facts";
import { DatabaseError, databaseError } from "./database-error";
import type { Transaction } from "./transaction";

/** A figure the portal keeps and that stands today: neither corrected nor withdrawn. */
export type StandingFigure = PublishedFacts & { readonly id: number };

/** A figure to keep: a new one, or one that corrects or withdraws another, with the reason. */
export type FigureToSave = PublishedFacts & {
  readonly corrects: number | null;
  readonly reason: string | null;
  readonly withdrawn: boolean;
};

/** The published figures that stand today, oldest first. */
export async function loadStandingFigures(tx: Transaction): Promise<StandingFigure[]> {
  return tx.$queryRaw<StandingFigure[]>`
     SELECT id, scope, budget_year AS year, through_month AS through, fund, content_group AS "contentGroup", measure,
            printed, unit, decimals, source, source_date::text AS "sourceDate", note
     FROM published_figure WHERE superseded_at IS NULL ORDER BY id`;
}

/** A permit to keep figures; the thing it names is the file they come from. */
export type FiguresPermit = Permit<
  "published-figures.import" | "published-figures.correct" | "published-figures.withdraw"
>;

/** The first of the figures that the database does not take, by its place among them, and the rule by which. */
export type RefusedFigure = { readonly at: number; readonly rule: string };

/** Lets nobody else add figures until the transaction ends, so that what was compared is what stands. */
export async function lockFigures(tx: Transaction, _permit: FiguresPermit): Promise<void> {
  await tx.$executeRaw`SELECT hold_published_figures()`;
}

/** Figures appended by one statement, few enough for its time. */
const AT_ONCE = 500;

/** Whether figures are kept, and who hears how many are written so far. */
type Keeping = { readonly keep: boolean; readonly told?: ((saved: number) => Promise<void>) | undefined };

/**
 * Appends figures some hundred at a time, all of them unless the database refuses one, which is then named; the database
 * ends what they correct or withdraw. Without `keep` it only asks, and nothing is appended.
 */
export async function saveFigures(
  tx: Transaction,
  _permit: FiguresPermit,
  figures: readonly FigureToSave[],
  { keep, told }: Keeping,
): Promise<RefusedFigure | null> {
  await tx.$executeRaw`SAVEPOINT whole`;
  let refused: RefusedFigure | null = null;
  for (let from = 0; from < figures.length && !refused; from += AT_ONCE) {
    const some = figures.slice(from, from + AT_ONCE);
    const rule = await attempt(tx, () => append(tx, some), true);
    if (rule !== null) refused = await firstRefused(tx, some, from, rule);
    else if (keep) await told?.(from + some.length);
  }
  if (refused || !keep) await tx.$executeRaw`ROLLBACK TO SAVEPOINT whole`;
  return refused;
}

/** The first of some figures that the database does not take after those before them; one of them it refused by `rule`. */
async function firstRefused(
  tx: Transaction,
  some: readonly FigureToSave[],
  from: number,
  rule: string,
): Promise<RefusedFigure> {
  let refused = { at: some.length - 1, rule };
  let taken = 0;
  while (taken < refused.at) {
    const middle = Math.floor((taken + refused.at) / 2);
    const again = await attempt(tx, () => append(tx, some.slice(0, middle + 1)), false);
    if (again === null) taken = middle + 1;
    else refused = { at: middle, rule: again };
  }
  return { ...refused, at: from + refused.at };
}

async function append(tx: Transaction, figures: readonly FigureToSave[]): Promise<void> {
  await tx.$executeRaw`
     INSERT INTO published_figure (scope, budget_year, through_month, fund, content_group, measure, printed, unit, decimals,
                                   source, source_date, note, corrects, reason, withdrawn)
     SELECT scope, year, through, fund, "contentGroup", measure, printed, unit, decimals, source, "sourceDate", note, corrects,
            reason, withdrawn
     FROM json_to_recordset(${JSON.stringify(figures)}::json) AS r (scope text, year integer, through integer, fund text, "contentGroup" text, measure text,
       printed text, unit text, decimals integer, source text, "sourceDate" date, note text, corrects integer, reason text,
       withdrawn boolean)`;
}

/**
 * Does a piece of the transaction's work and, unless it is to be kept, undoes that piece again.
 * Null when it went through, else the name of the rule by which the database refused it.
 */
async function attempt(tx: Transaction, work: () => Promise<void>, keep: boolean): Promise<string | null> {
  await tx.$executeRaw`SAVEPOINT attempt`;
  try {
    await work();
    if (!keep) await tx.$executeRaw`ROLLBACK TO SAVEPOINT attempt`;
    return null;
  } catch (error) {
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT attempt`;
    const told = databaseError(error);
    if (!(told instanceof DatabaseError)) throw error;
    return told.constraint ?? told.message;
  }
}
