import { toJson } from "./json";

/** What is needed of a route's options to answer in JSON. */
type JsonOptions<Result> = {
  readonly created?: (result: Result) => string;
  readonly body?: (result: Result) => unknown;
};

/** A command's result: 201 with its address when it created something, else 200. Never kept by any cache. */
export function replyWithResult<Result>(result: Result, { created, body }: JsonOptions<Result>): Response {
  return new Response(toJson(body ? body(result) : (result ?? null)), {
    status: created ? 201 : 200,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "private, no-store",
      ...(created && { Location: created(result) }),
    },
  });
}
