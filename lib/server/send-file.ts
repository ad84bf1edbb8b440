import type { z } from "zod";
import { PUBLIC_SCOPE, type ReadScope, readScope } from "@/lib/domain/access/read-scope";
import { type ByteRange, rangeOf } from "@/lib/domain/attachment/byte-range";
import { askerOf } from "./asker";

import { explain } from "./explain";
import type { RouteContext } from "./handle";
import { problem } from "./problem";
import { InputRefused } from "./request-refused";
import type { ApiRoute } from "./routes/route";
import { whoAsks } from "./who-asks";

/** A kept file: what it is, and how its bytes are opened. */
export type SentFile = {
  readonly fileName: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly open: (range: ByteRange) => Promise<ReadableStream<Uint8Array>>;
};

/** Nothing in a file that somebody sent may run or load anything, should a browser open it after all. */
const POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Turns a question for a kept file into an address: as an attachment, in parts where a range is asked for. */
export function sendFile<Schema extends z.ZodType>(
  route: ApiRoute<Schema>,
  question: (scope: ReadScope, input: z.output<Schema>) => Promise<SentFile>,
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, context) => {
    const asker = askerOf(request);
    try {
      const actor = await whoAsks(route.who);
      const given = await context.params;
      const parsed = await route.input.safeParseAsync(given);
      if (!parsed.success) throw new InputRefused(parsed.error.issues, given);
      return await bytesOf(request, await question(actor ? readScope(actor) : PUBLIC_SCOPE, parsed.data));
    } catch (error) {
      return problem(explain(error, asker), asker);
    }
  };
}

async function bytesOf(request: Request, { fileName, type, bytes, sha256, open }: SentFile): Promise<Response> {
  const etag = `"${sha256}"`;
  const headers: Record<string, string> = {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, escaped)}`,
    "Content-Security-Policy": POLICY,
    "Cache-Control": "private, no-store",
    "Accept-Ranges": "bytes",
    ETag: etag,
  };
  const condition = request.headers.get("if-range");
  const asked = condition === null || condition === etag ? request.headers.get("range") : null;
  const range = rangeOf(asked, bytes);
  if (range === "unsatisfiable")
    return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${bytes}` } });
  const { from, to } = range ?? { from: 0, to: bytes - 1 };
  const body = request.method === "HEAD" ? null : await open({ from, to });
  return new Response(body, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      ...(range && { "Content-Range": `bytes ${from}-${to}/${bytes}` }),
    },
  });
}

const escaped = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
