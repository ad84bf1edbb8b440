import { toJson } from "./json";
import type { ApiRoute } from "./routes/route";

/**
 * A value as JSON, written by the schema that describes the address's reply: what the schema does not name is not sent.
 * @throws ZodError when the value is not what the address promises.
 */
export function replyJson({ reply }: ApiRoute, value: unknown): string {
  return toJson(reply.schema ? reply.schema.parse(value) : value);
}

/** A command's result, with its address when it created something; 202 when it goes on. Never kept by any cache. */
export function replyWithResult<Result>(
  route: ApiRoute,
  result: Result,
  { created, goesOn }: { created?: (result: Result) => string; goesOn?: (result: Result) => boolean },
): Response {
  return new Response(replyJson(route, result), {
    status: goesOn?.(result) ? 202 : route.reply.status,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "private, no-store",
      ...(created && { Location: created(result) }),
    },
  });
}
