/** A statement as the application sent it: its text and the values bound to it, in PostgreSQL's text form. */
export type Statement = { text: string; values: (string | null)[] };

/**
 * Reads the PostgreSQL wire protocol (version 3) from the client's side of one connection and tells of each statement
 * at the moment it is executed, prepared or not.
 */
export class WireMessages {
  private pending = Buffer.alloc(0);
  private started = false;
  private readonly prepared = new Map<string, string>();
  private readonly portals = new Map<string, Statement>();

  constructor(private readonly onStatement: (statement: Statement) => void) {}

  /** Takes the next bytes of the connection, however they were cut. */
  read(bytes: Buffer): void {
    this.pending = Buffer.concat([this.pending, bytes]);
    for (;;) {
      const type = this.started ? 1 : 0;
      if (this.pending.length < type + 4) return;
      const end = type + this.pending.readInt32BE(type);
      if (this.pending.length < end) return;
      const body = new Fields(this.pending.subarray(type + 4, end));
      if (this.started) this.message(this.pending.toString("latin1", 0, 1), body);
      this.started = true;
      this.pending = this.pending.subarray(end);
    }
  }

  private message(type: string, body: Fields): void {
    if (type === "Q") this.onStatement({ text: body.text(), values: [] });
    if (type === "P") this.prepared.set(body.text(), body.text());
    if (type === "B") {
      const portal = body.text();
      const text = this.prepared.get(body.text()) ?? "";
      body.skipFormats();
      this.portals.set(portal, { text, values: body.values() });
    }
    if (type === "E") {
      const executed = this.portals.get(body.text());
      if (executed) this.onStatement(executed);
    }
  }
}

/** The fields of one message, read from left to right. */
class Fields {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  /** A text that ends with a zero byte. */
  text(): string {
    const end = this.bytes.indexOf(0, this.at);
    const found = this.bytes.toString("utf8", this.at, end);
    this.at = end + 1;
    return found;
  }

  skipFormats(): void {
    this.at += 2 + 2 * this.bytes.readInt16BE(this.at);
  }

  values(): (string | null)[] {
    const count = this.bytes.readInt16BE(this.at);
    this.at += 2;
    return Array.from({ length: count }, () => this.value());
  }

  private value(): string | null {
    const length = this.bytes.readInt32BE(this.at);
    this.at += 4;
    if (length < 0) return null;
    this.at += length;
    return this.bytes.toString("utf8", this.at - length, this.at);
  }
}
