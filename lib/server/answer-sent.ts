import type { z } from "zod";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import type { Question } from "./answer";
import { askerOf } from "./asker";
import { readBody } from "./body/read-body";
import { explain } from "./explain";
import { problem } from "./problem";
import { replyWithResult } from "./reply-with-json";
import { InputRefused } from "./request-refused";
import type { ApiRoute } from "./routes/route";
import { whoAsks } from "./who-asks";

/**
 * Turns a query into one of the list's addresses where what is asked about is too long for an address and comes as a
 * body. It changes nothing, and no cache keeps its answer.
 */
export function answerSent<Schema extends z.ZodType, Value>(
  route: ApiRoute<Schema>,
  question: Question<z.output<Schema>, Value>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const asker = askerOf(request);
    try {
      const { fields } = await readBody(request);
      const actor = await whoAsks(route.who);
      const parsed = await route.input.safeParseAsync(fields);
      if (!parsed.success) throw new InputRefused(parsed.error.issues, fields);
      const scope = actor ? readScope(actor) : PUBLIC_SCOPE;
      return replyWithResult(route, await question(scope, parsed.data, asker.language), {});
    } catch (error) {
      return problem(explain(error, asker), asker);
    }
  };
}
