import { refuse } from "@/lib/domain/errors";
import { RequestRefused } from "../request-refused";
import { cleanText } from "./clean-text";
import { MultipartBroken, type Part, readParts } from "./multipart";

/** A form with one file, which comes last: its fields, and the file as it is being received. */
export type Upload = {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: { readonly name: string; readonly content: AsyncIterable<Uint8Array> };
};

const MOST_FIELDS = 20;
const LONGEST_FIELD = 2_000;

/**
 * Reads a form up to its file.
 * @throws RequestRefused 415 for another format, 400 when it cannot be read. Refuses with `attachment.refused` where no
 * file was sent.
 */
export async function readUpload(request: Request, body: AsyncIterator<Uint8Array>): Promise<Upload> {
  const [, boundary] =
    /^multipart\/form-data;.*boundary="?([^";]{1,70})"?/i.exec(request.headers.get("content-type") ?? "") ?? [];
  if (boundary === undefined) throw new RequestRefused(415, "request.media-unsupported");
  const parts = readParts(body, boundary);
  const fields: Record<string, string> = {};
  try {
    for (let next = await parts.next(); !next.done; next = await parts.next()) {
      const { name, fileName, content } = next.value;
      if (fileName !== null) return { fields, file: { name: fileName, content: whole(content) } };
      if (Object.hasOwn(fields, name)) throw new RequestRefused(400, "request.body-key-twice");
      if (Object.keys(fields).length >= MOST_FIELDS) throw new RequestRefused(400, "request.body-too-many-parts");
      fields[name] = cleanText(await textOf(content)) ?? unreadable();
    }
  } catch (error) {
    throw error instanceof MultipartBroken ? new RequestRefused(400, "request.body-unreadable") : error;
  }
  return refuse({ code: "attachment.refused", fault: "none-sent", fileName: "" });
}

/** The file's bytes; a form that ends before them was cut off on the way. */
async function* whole(content: Part["content"]): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } catch (error) {
    if (error instanceof MultipartBroken) refuse({ code: "attachment.refused", fault: "cut", fileName: "" });
    throw error;
  }
}

async function textOf(content: Part["content"]): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of content) {
    bytes += part.length;
    if (bytes > LONGEST_FIELD) throw new RequestRefused(400, "request.body-too-many-parts");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function unreadable(): never {
  throw new RequestRefused(400, "request.body-unreadable");
}
