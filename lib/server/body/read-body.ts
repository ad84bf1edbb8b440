import { RequestRefused } from "../request-refused";
import { cleanText } from "./clean-text";
import { formFields } from "./form-fields";
import { jsonShapeProblem } from "./json-shape";

/** What a request's body held: fields, and whether they came from a plain form. */
export type Body = { readonly fields: Readonly<Record<string, unknown>>; readonly isForm: boolean };

const LARGEST = 1_048_576;
/** More fields than any form but those of long lists has. */
export const USUAL_FIELDS = 200;
const FORM = "application/x-www-form-urlencoded";
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads a JSON object or a URL-encoded form of at most so many fields (each object of a JSON body may have as many), in
 * time that grows with its length alone; text becomes NFC, and a form's empty field counts as absent.
 * @throws RequestRefused 400 when it cannot be read, names a key twice or has too many parts, 413 over 1 MB, 415 for
 * other formats and for encodings other than UTF-8.
 */
export async function readBody(request: Request, mostFields = USUAL_FIELDS): Promise<Body> {
  const bytes = await request.arrayBuffer().catch(() => refuse("request.body-unreadable"));
  if (bytes.byteLength > LARGEST) throw new RequestRefused(413, "request.body-too-large");
  const [media = "", ...parameters] = (request.headers.get("content-type") ?? "").toLowerCase().split(";");
  const isForm = media.trim() === FORM;
  if (bytes.byteLength === 0) return { fields: {}, isForm };
  if (!(isForm || media.trim() === "application/json") || !isUtf8(parameters))
    throw new RequestRefused(415, "request.media-unsupported");
  const text = decode(bytes);
  return { fields: isForm ? readForm(text, mostFields) : readJson(text, mostFields), isForm };
}

/** The name of an encoding, where one is given; both formats are UTF-8 where none is. */
function isUtf8(parameters: readonly string[]): boolean {
  const named = parameters.map((text) => text.trim().split("=", 2)).filter(([name]) => name === "charset");
  return named.every(([, value = ""]) => /^"?utf-?8"?$/.test(value.trim()));
}

function refuse(code: "request.body-unreadable" | "request.body-too-many-parts" | "request.body-key-twice"): never {
  throw new RequestRefused(400, code);
}

function decode(bytes: ArrayBuffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return refuse("request.body-unreadable");
  }
}

function readForm(text: string, most: number): Record<string, unknown> {
  const fields = formFields(text, most);
  if (fields === "unreadable") return refuse("request.body-unreadable");
  return fields === "too-many" ? refuse("request.body-too-many-parts") : fields;
}

function readJson(text: string, most: number): Record<string, unknown> {
  const problem = jsonShapeProblem(text, most);
  if (problem) refuse(problem === "too-many" ? "request.body-too-many-parts" : "request.body-key-twice");
  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse("request.body-unreadable");
  return value as Record<string, unknown>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (cleanText(key) === null) throw new SyntaxError("unreadable key");
      if (typeof value !== "string") return value;
      const clean = cleanText(value);
      if (clean === null) throw new SyntaxError("unreadable text");
      return clean;
    });
  } catch {
    return refuse("request.body-unreadable");
  }
}
