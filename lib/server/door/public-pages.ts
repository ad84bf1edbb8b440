import { dataVersion } from "@/lib/db/listen";
import type { Serving } from "./content-policy";
import { freeze, type Page } from "./freeze";
import { PageCache } from "./page-cache";
import type { Answer } from "./whole-answer";

/** How a public page came: from memory, waited for, or just made and kept. Else the answer, for this request alone. */
export type Shown =
  | { readonly page: Page; readonly from: "memory" | "wait" | "made" }
  | { readonly answer: Answer; readonly from: "once" };

/** Public pages in memory. Whoever asks for a page that is being made waits for it instead of making it again. */
export class PublicPages {
  readonly #cache: PageCache;
  readonly #making = new Map<string, Promise<Shown>>();

  constructor(
    megabytes: number,
    private readonly serving: Serving,
  ) {
    this.#cache = new PageCache(megabytes);
  }

  /** The page of this key; null when the one that was waited for cannot be shared. `make` renders it with the marker. */
  async show(key: string, version: string, make: () => Promise<Answer>): Promise<Shown | null> {
    const page = this.#cache.get(key);
    if (page) return { page, from: "memory" };
    const making = this.#making.get(key);
    if (!making) return this.#make(key, version, make);
    const shown = await making;
    return shown.from === "made" ? { page: shown.page, from: "wait" } : null;
  }

  #make(key: string, version: string, make: () => Promise<Answer>): Promise<Shown> {
    const making = this.#made(key, version, make).finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    return making;
  }

  async #made(key: string, version: string, make: () => Promise<Answer>): Promise<Shown> {
    const answer = await make();
    if (!mayBeKept(answer)) return { answer, from: "once" };
    const page = await freeze(answer, this.serving);
    if (dataVersion() === version) this.#cache.set(key, version, page);
    return { page, from: "made" };
  }
}

/** Only what anyone may see: a page that is whole, or an API answer that says so itself. */
function mayBeKept({ status, headers }: Answer): boolean {
  if (status !== 200 || headers["set-cookie"] !== undefined) return false;
  const isPage = String(headers["content-type"] ?? "").startsWith("text/html");
  return isPage || String(headers["cache-control"] ?? "").startsWith("public");
}
