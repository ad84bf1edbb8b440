import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Hashes, hashPolicy, type Serving } from "./content-policy";
import { NONCE_MARKER } from "./nonce";
import type { Answer } from "./whole-answer";

/** An answer as bytes that never change: whoever asks for it gets these, in one of three encodings. */
export type Page = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly etag: string;
  readonly policy: string;
  readonly bodies: { readonly identity: Buffer; readonly gzip: Buffer | null; readonly br: Buffer | null };
};

/** Stands where the marker stood. Policies of kept pages name no nonce, so it opens nothing. */
const CONSTANT = "kept";
/** Of an element that carries the marker: its tag and what it holds. What does not carry it is not looked for. */
const MARKED = new RegExp(`<(script|style)\\b([^>]*\\bnonce="${NONCE_MARKER}"[^>]*)>(.*?)</\\1>`, "gs");
const SMALLEST = 1_024;
const COMPRESSIBLE = /^(text\/|application\/(json|xml|manifest\+json))/;
const GZIP = { level: 9 };
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
const [packGzip, packBrotli] = [promisify(gzip), promisify(brotliCompress)];

/**
 * Makes an answer that was rendered with the marker for a nonce immutable. Only inline scripts and styles that carry
 * the marker are hashed into its policy: the marker is this process's secret, so nothing a record holds can carry it.
 */
export async function freeze({ status, headers, body }: Answer, serving: Serving): Promise<Page> {
  const type = String(headers["content-type"] ?? "");
  const isPage = type.startsWith("text/html");
  const text = isPage ? body.toString() : "";
  const identity = isPage ? Buffer.from(withoutMarker(text)) : body;
  const packs = identity.length >= SMALLEST && COMPRESSIBLE.test(type);
  const [zipped, broken] = packs
    ? await Promise.all([packGzip(identity, GZIP), packBrotli(identity, BROTLI)])
    : [null, null];
  const digest = createHash("sha256").update(identity).digest("base64url").slice(0, 27);
  return {
    status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, withoutMarkers(value)])),
    etag: `W/"${digest}"`,
    policy: hashPolicy(markedHashes(text), serving),
    bodies: { identity, gzip: zipped, br: broken },
  };
}

/** Hashes of the inline elements that carry the marker, each once, in the order of the page. */
export function markedHashes(page: string): Hashes {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, element, attributes = "", held = ""] of page.matchAll(MARKED)) {
    if (/\bsrc=/.test(attributes)) continue;
    const digest = createHash("sha256").update(withoutMarker(held)).digest("base64");
    hashes[element as "script" | "style"].add(`'sha256-${digest}'`);
  }
  return { scripts: [...hashes.script], styles: [...hashes.style] };
}

function withoutMarker(text: string): string {
  return text.replaceAll(NONCE_MARKER, CONSTANT);
}

function withoutMarkers(value: OutgoingHttpHeaders[string]): OutgoingHttpHeaders[string] {
  if (Array.isArray(value)) return value.map(withoutMarker);
  return typeof value === "string" ? withoutMarker(value) : value;
}
