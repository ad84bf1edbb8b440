import type { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, type ReadScope, readScope } from "@/lib/domain/access/read-scope";
import type { Locale } from "@/lib/format/locale";
import { askerOf } from "./asker";
import { explain } from "./explain";
import type { RouteContext } from "./handle";
import { problem } from "./problem";
import { replyJson } from "./reply-with-json";
import { InputRefused } from "./request-refused";
import type { ApiRoute } from "./routes/route";
import { whoAsks } from "./who-asks";

/** A question: what is seen from this scope. `language` is for labels and notes. */
export type Question<Input, Value> = (scope: ReadScope, input: Input, language: Locale) => Promise<Value>;

/** How an answer that is a file is written. */
export type AnswerOptions<Value> = {
  /** Writes the value as a file instead of JSON: always, or where the value is one that is asked for as a file. */
  readonly file?: AnsweredFile<Value> | ((value: Value) => AnsweredFile<Value> | null);
};

/** An answer that is a file: what it is, what it is called, and its bytes or text. */
export type AnsweredFile<Value> = {
  readonly type: string;
  readonly fileName: (value: Value) => string;
  readonly write: (value: Value) => string | Promise<Uint8Array<ArrayBuffer>>;
};

/**
 * Turns a query into one of the list's addresses: who may ask → query string and route parameters → schema → the asker's
 * scope → the reply's own schema → JSON, amounts of đồng as texts. What anyone may see may be kept by caches as long as they ask again; what needs a person is not kept.
 */
export function answer<Schema extends z.ZodType, Value>(
  route: ApiRoute<Schema>,
  question: Question<z.output<Schema>, Value>,
  options: AnswerOptions<Value> = {},
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, context) => {
    const asker = askerOf(request);
    try {
      const actor = await whoAsks(route.who);
      const given = { ...parametersOf(request), ...(await context.params) };
      const parsed = await route.input.safeParseAsync(given);
      if (!parsed.success) throw new InputRefused(parsed.error.issues, given);
      const scope = actor ? readScope(actor) : PUBLIC_SCOPE;
      const value = await question(scope, parsed.data, asker.language);
      const file = typeof options.file === "function" ? options.file(value) : options.file;
      return new Response(file ? await file.write(value) : replyJson(route, value), {
        headers: { ...headersFor(actor, asker.language), ...contentHeaders(file, value) },
      });
    } catch (error) {
      return problem(explain(error, asker), asker);
    }
  };
}

function parametersOf(request: Request): Record<string, string | string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of new URL(request.url).searchParams) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries(
    [...values].map(([name, [first = "", ...more]]) => [name, more.length > 0 ? [first, ...more] : first]),
  );
}

function headersFor(actor: Actor | null, language: Locale): Record<string, string> {
  return {
    "Cache-Control": actor ? "private, no-store" : "public, no-cache",
    "Content-Language": language,
    Vary: "Accept-Language, Cookie",
  };
}

function contentHeaders<Value>(file: AnsweredFile<Value> | null | undefined, value: Value): Record<string, string> {
  if (!file) return { "Content-Type": "application/json; charset=utf-8" };
  return { "Content-Type": file.type, "Content-Disposition": `attachment; filename="${file.fileName(value)}"` };
}
