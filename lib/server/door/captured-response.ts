import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";

/** An answer kept whole: to be looked at, remembered and compressed before it is sent. */
export type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

type Written = string | Uint8Array;

/** What Next writes to instead of the connection. */
export class CapturedResponse extends ServerResponse {
  readonly #parts: Buffer[] = [];
  readonly #done: Promise<void>;

  constructor(request: IncomingMessage) {
    super(request);
    this.#done = new Promise((resolve) => this.once("finish", resolve));
  }

  /** The answer, once Next has finished it. */
  async answer(): Promise<Answer> {
    await this.#done;
    return { status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.#parts) };
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((part): part is OutgoingHttpHeaders => typeof part === "object" && part !== null);
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) this.setHeader(name, value);
    this.#markHeadersSent();
    return this;
  }

  override flushHeaders(): void {
    this.#markHeadersSent();
  }

  override write(part: Written, encoding?: unknown, done?: unknown): boolean {
    this.#markHeadersSent();
    this.#keep(part, encoding);
    const callback = typeof encoding === "function" ? encoding : done;
    if (typeof callback === "function") process.nextTick(callback);
    return true;
  }

  override end(part?: unknown, encoding?: unknown, done?: unknown): this {
    if (this.finished) return this;
    this.#markHeadersSent();
    if (typeof part === "string" || part instanceof Uint8Array) this.#keep(part, encoding);
    this.finished = true;
    const callback = [part, encoding, done].find((given) => typeof given === "function");
    process.nextTick(() => {
      this.emit("finish");
      this.emit("close");
      if (typeof callback === "function") callback();
    });
    return this;
  }

  #keep(part: Written, encoding: unknown): void {
    const kind = typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8";
    this.#parts.push(typeof part === "string" ? Buffer.from(part, kind) : Buffer.from(part));
  }

  /** Node calls headers sent once they are written out; here they never are. */
  #markHeadersSent(): void {
    Reflect.set(this, "_header", "captured");
  }
}
