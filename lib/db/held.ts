import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import { publicPool } from "./pools";

/** What was read as the public sees it, with the version of the data that the same statement saw. */
export type ReadUnder<Answer> = { readonly version: string; readonly answer: Answer };

/**
 * Answers held in memory while nothing the public sees has changed. Every ask compares versions with the database
 * first, so that whoever has just recorded something never sees it missing; the answer least lately asked for goes first.
 *
 * An answer is shared by all who ask: it holds what the public sees, and nobody changes it.
 */
export class HeldAnswers<Answer> {
  readonly #answers = new Map<string, ReadUnder<Answer>>();
  #pool: unknown = null;
  /** Names and rules change with a day that begins, and move no version then. */
  #day: IsoDate | null = null;

  constructor(private readonly most: number) {}

  /**
   * The answer of this key: held, or read anew when there is none or the data has moved.
   * `version` is the data's where the asker has just read it.
   */
  async get(key: string, read: () => Promise<ReadUnder<Answer>>, version?: string): Promise<Answer> {
    this.#emptyForAnotherPoolOrDay();
    const held = this.#answers.get(key);
    if (held && held.version === (version ?? (await currentVersion()))) {
      this.#keep(key, held);
      return held.answer;
    }
    const fresh = await read();
    this.#keep(key, fresh);
    return fresh.answer;
  }

  #keep(key: string, answer: ReadUnder<Answer>): void {
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    const [oldest] = this.#answers.keys();
    if (oldest !== undefined && this.#answers.size > this.most) this.#answers.delete(oldest);
  }

  #emptyForAnotherPoolOrDay(): void {
    const day = vietnamDay(new Date());
    if (this.#pool === publicPool() && this.#day === day) return;
    this.#answers.clear();
    this.#pool = publicPool();
    this.#day = day;
  }
}

/** The version of all that is shown publicly, as a column of a statement that reads under it. */
export const VERSION_COLUMN = "(SELECT version::text FROM data_version)";

/** The question whether anything shown publicly has changed. */
export const VERSION_QUESTION = `SELECT ${VERSION_COLUMN} AS version`;

async function currentVersion(): Promise<string | null> {
  const { rows } = await publicPool().query<{ version: string }>({
    name: "data-version",
    text: VERSION_QUESTION,
  });
  return rows[0]?.version ?? null;
}
