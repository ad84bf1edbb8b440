import type { Duplex } from "node:stream";
import pg from "pg";

/** What pg says when no answer came within `query_timeout`. */
const LATE = /query read timeout/i;

/**
 * A connection that is cut when an answer does not come in time. pg itself gives up the statement and keeps the
 * connection, on which the next one, a ROLLBACK above all, would wait behind the lost answer for as long again.
 */
export class DroppedWhenLate extends pg.Client {
  override query(...given: unknown[]): never {
    const result: unknown = Reflect.apply(super.query, this, given);
    if (result instanceof Promise) result.catch((error: unknown) => this.#dropIfLate(error));
    return result as never;
  }

  #dropIfLate(error: unknown): void {
    if (!(error instanceof Error) || !LATE.test(error.message)) return;
    const { stream } = Reflect.get(this, "connection") as { stream: Duplex };
    stream.destroy();
  }
}
