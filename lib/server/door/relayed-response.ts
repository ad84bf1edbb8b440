import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";

/** Status and headers of an answer, known before its first byte. */
export type Head = { readonly status: number; readonly headers: OutgoingHttpHeaders };

/** Where an answer's bytes go. `write` says whether more may come at once, `flush` sends what is held back. */
export type Sink = { write(part: Buffer): boolean; flush(): void; end(): void };

const HOP_BY_HOP = ["connection", "keep-alive", "transfer-encoding", "content-length", "content-encoding", "date"];

/** What Next writes to instead of the connection: when the head is known, `open` decides where the bytes go. */
export class RelayedResponse extends ServerResponse {
  readonly #open: (head: Head) => Sink;
  readonly done: Promise<void>;
  #sink: Sink | null = null;

  constructor(request: IncomingMessage, open: (head: Head) => Sink) {
    super(request);
    this.#open = open;
    this.done = new Promise((resolve) => this.once("finish", resolve));
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((part): part is OutgoingHttpHeaders => typeof part === "object" && part !== null);
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) this.setHeader(name, value);
    this.#markHeadersSent();
    return this;
  }

  /** As Node does: whoever waits for `writeHead` to learn that the head is known is told here too. */
  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
  }

  /** Next calls it between the parts of a page that streams. */
  flush(): void {
    this.#sink?.flush();
  }

  override write(part: string | Uint8Array, encoding?: unknown, done?: unknown): boolean {
    const mayGoOn = this.#opened().write(bytesOf(part, encoding));
    const callback = typeof encoding === "function" ? encoding : done;
    if (typeof callback === "function") process.nextTick(callback);
    return mayGoOn;
  }

  override end(part?: unknown, encoding?: unknown, done?: unknown): this {
    if (this.finished) return this;
    const sink = this.#opened();
    if (typeof part === "string" || part instanceof Uint8Array) sink.write(bytesOf(part, encoding));
    this.finished = true;
    sink.end();
    const callback = [part, encoding, done].find((given) => typeof given === "function");
    process.nextTick(() => {
      this.emit("finish");
      this.emit("close");
      if (typeof callback === "function") callback();
    });
    return this;
  }

  #opened(): Sink {
    if (this.#sink) return this.#sink;
    this.flushHeaders();
    const headers = { ...this.getHeaders() };
    for (const name of HOP_BY_HOP) delete headers[name];
    this.#sink = this.#open({ status: this.statusCode, headers });
    return this.#sink;
  }

  /** Node calls headers sent once they are written out; here the sink writes them. */
  #markHeadersSent(): void {
    Reflect.set(this, "_header", "relayed");
  }
}

function bytesOf(part: string | Uint8Array, encoding: unknown): Buffer {
  const kind = typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8";
  return typeof part === "string" ? Buffer.from(part, kind) : Buffer.from(part);
}
