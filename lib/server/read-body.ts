import { RequestRefused } from "./request-refused";

/** What a request's body held: fields, and whether they came from a plain form. */
export type Body = { readonly fields: Readonly<Record<string, unknown>>; readonly isForm: boolean };

const LARGEST = 1_048_576;
const utf8 = new TextDecoder("utf-8", { fatal: true });
const NUL_OR_LONE_SURROGATE = /\0|\p{Surrogate}/u;

/**
 * Reads a JSON object or a URL-encoded form; text becomes NFC, and a form's empty field counts as absent.
 * @throws RequestRefused 400 when it cannot be read, 413 over 1 MB, 415 for other formats.
 */
export async function readBody(request: Request): Promise<Body> {
  const bytes = await request.arrayBuffer().catch(() => unreadable());
  if (bytes.byteLength > LARGEST) throw new RequestRefused(413, "request.body-too-large");
  const media = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (bytes.byteLength === 0) return { fields: {}, isForm: media === "application/x-www-form-urlencoded" };
  if (media === "application/json") return { fields: objectOf(parseJson(decode(bytes))), isForm: false };
  if (media === "application/x-www-form-urlencoded") return { fields: parseForm(decode(bytes)), isForm: true };
  throw new RequestRefused(415, "request.media-unsupported");
}

function unreadable(): never {
  throw new RequestRefused(400, "request.body-unreadable");
}

function decode(bytes: ArrayBuffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return unreadable();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (NUL_OR_LONE_SURROGATE.test(key)) unreadable();
      return typeof value === "string" ? clean(value) : value;
    });
  } catch {
    return unreadable();
  }
}

function objectOf(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return unreadable();
  return value as Record<string, unknown>;
}

function parseForm(text: string): Record<string, unknown> {
  const form = new URLSearchParams(text);
  const fields = new Map<string, string | string[]>();
  for (const key of new Set(form.keys())) {
    const values = form.getAll(key).map(clean);
    const [first = ""] = values;
    if (values.length > 1) fields.set(clean(key), values);
    else if (first !== "") fields.set(clean(key), first);
  }
  return Object.fromEntries(fields);
}

function clean(text: string): string {
  if (NUL_OR_LONE_SURROGATE.test(text)) return unreadable();
  return text.normalize("NFC");
}
