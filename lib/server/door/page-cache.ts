import type { Page } from "./freeze";

const MEGABYTE = 1_048_576;
/** What an entry costs besides its bodies. */
const OVERHEAD = 4_096;

/**
 * Public answers, the least recently asked for dropped first when their bytes pass the limit.
 * A new version of the data empties it: no key of an older one will be asked again.
 */
export class PageCache {
  readonly #entries = new Map<string, { page: Page; bytes: number }>();
  readonly #limit: number;
  #bytes = 0;
  #version: string | null = null;

  constructor(megabytes: number) {
    this.#limit = megabytes * MEGABYTE;
  }

  get(key: string): Page | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.page;
  }

  set(key: string, version: string, page: Page): void {
    if (version !== this.#version) this.#empty(version);
    const { identity, gzip, br } = page.bodies;
    const bytes = identity.length + (gzip?.length ?? 0) + (br?.length ?? 0) + key.length + OVERHEAD;
    this.#drop(key);
    this.#entries.set(key, { page, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }

  #empty(version: string): void {
    this.#entries.clear();
    this.#bytes = 0;
    this.#version = version;
  }
}
