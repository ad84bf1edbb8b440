/** A part of a multipart body: a field, or a file where it has a file's name. Its content is read before the next part. */
export type Part = {
  readonly name: string;
  readonly fileName: string | null;
  readonly content: AsyncIterable<Uint8Array>;
};

const HEAD_BYTES = 8_192;
const CRLF = Buffer.from("\r\n");

/** The body is no multipart form, or ends before its last part does. */
export class MultipartBroken extends Error {
  override name = "MultipartBroken";
}

/**
 * Reads a multipart form part by part, holding no more of it than arrived at once.
 * @throws MultipartBroken where it is not one or was cut off.
 */
export async function* readParts(body: AsyncIterator<Uint8Array>, boundary: string): AsyncGenerator<Part> {
  const source = new Delimited(body);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  for await (const _ of source.until(delimiter));
  while (!(await source.startsWith("--"))) {
    const head = await source.text(Buffer.from("\r\n\r\n"), HEAD_BYTES);
    const [, name] = / name="([^"]*)"/i.exec(head) ?? [];
    const [, fileName] = / filename="([^"]*)"/i.exec(head) ?? [];
    if (name === undefined) throw new MultipartBroken();
    const content = source.until(delimiter);
    yield { name, fileName: fileName === undefined ? null : unescaped(fileName), content };
    for await (const _ of content);
  }
}

/** Browsers escape these three within a name. */
function unescaped(name: string): string {
  return name.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}

/** Bytes that are read up to a delimiter, however they are cut into chunks. */
class Delimited {
  /** The first delimiter may stand at the very beginning. */
  private held: Buffer = CRLF;

  constructor(private readonly body: AsyncIterator<Uint8Array>) {}

  async *until(delimiter: Buffer): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.held.indexOf(delimiter);
      const end = at < 0 ? Math.max(0, this.held.length - delimiter.length + 1) : at;
      const sure = this.held.subarray(0, end);
      this.held = this.held.subarray(at < 0 ? end : at + delimiter.length);
      if (sure.length > 0) yield sure;
      if (at >= 0) return;
      await this.more();
    }
  }

  async startsWith(text: string): Promise<boolean> {
    while (this.held.length < text.length) await this.more();
    return this.held.subarray(0, text.length).toString("latin1") === text;
  }

  async text(delimiter: Buffer, most: number): Promise<string> {
    const parts: Uint8Array[] = [];
    let bytes = 0;
    for await (const part of this.until(delimiter)) {
      bytes += part.length;
      if (bytes > most) throw new MultipartBroken();
      parts.push(part);
    }
    return Buffer.concat(parts).toString("utf8");
  }

  private async more(): Promise<void> {
    const { done, value } = await this.body.next();
    if (done) throw new MultipartBroken();
    this.held = Buffer.concat([this.held, value]);
  }
}
