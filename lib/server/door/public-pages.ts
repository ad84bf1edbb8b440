import type { IncomingMessage } from "node:http";
import { dataVersion } from "@/lib/db/listen";
import { cacheKey } from "./cache-key";
import type { Answer } from "./captured-response";
import { NONCE_MARKER } from "./nonce";
import { type Page, PageCache } from "./page-cache";
import { stitch } from "./stitched-gzip";

/** How a public page came: from memory, waited for, just made and kept, or answered for this request alone. */
export type Shown = { readonly page: Page; readonly from: "memory" | "wait" | "made" | "once" };

const KEPT_TYPES = /^(text\/html|application\/json|text\/csv|application\/vnd\.openxmlformats)/;

/** Public pages in memory. Whoever asks for a page that is being made waits for it instead of making it again. */
export class PublicPages {
  readonly #cache: PageCache;
  readonly #making = new Map<string, Promise<Shown>>();

  constructor(megabytes: number) {
    this.#cache = new PageCache(megabytes);
  }

  /**
   * The page for a request that may be answered from memory; null when it must be answered by itself.
   * `make` renders it with the marker where nonces go.
   */
  async show(request: IncomingMessage, make: () => Promise<Answer>): Promise<Shown | null> {
    const version = dataVersion();
    const key = cacheKey(request, version, new Date());
    if (key === null || version === null) return null;
    const page = this.#cache.get(key);
    if (page) return { page, from: "memory" };
    const making = this.#making.get(key);
    if (!making) return this.#make(key, version, make);
    const shown = await making;
    return shown.from === "made" ? { ...shown, from: "wait" } : null;
  }

  #make(key: string, version: string, make: () => Promise<Answer>): Promise<Shown> {
    const making = make()
      .then((answer): Shown => {
        const page = { status: answer.status, headers: answer.headers, body: stitch(answer.body, NONCE_MARKER) };
        if (!mayBeKept(answer)) return { page, from: "once" };
        if (dataVersion() === version) this.#cache.set(key, version, page);
        return { page, from: "made" };
      })
      .finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    return making;
  }
}

/** Only what anyone may see: a page that is whole, or an API answer that says so itself. */
function mayBeKept({ status, headers }: Answer): boolean {
  if (status !== 200 || headers["set-cookie"] !== undefined) return false;
  const type = String(headers["content-type"] ?? "");
  const isPublic = String(headers["cache-control"] ?? "").startsWith("public");
  return KEPT_TYPES.test(type) && (isPublic || type.startsWith("text/html"));
}
