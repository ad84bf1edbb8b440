import type { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import { refuse } from "@/lib/domain/errors";
import { askerOf } from "./asker";
import { explain } from "./explain";
import type { RouteContext } from "./handle";
import { problem } from "./problem";
import { InputRefused } from "./request-refused";
import type { ApiRoute } from "./routes/route";
import { whoAsks } from "./who-asks";

/** A file that is made for whoever takes it, as it is written. */
type HandedOut = {
  readonly fileName: string;
  readonly type: string;
  readonly body: ReadableStream<Uint8Array>;
};

/** Turns a command that makes a file for one person into an answer: taken by name, kept by nobody. */
export function handOut<Schema extends z.ZodType>(
  route: Pick<ApiRoute, "who">,
  input: Schema,
  command: (actor: Actor, input: z.output<Schema>, at: Date) => Promise<HandedOut>,
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, context) => {
    const asker = askerOf(request);
    try {
      const actor = (await whoAsks(route.who)) ?? refuse({ code: "session.required" });
      const given = { ...Object.fromEntries(new URL(request.url).searchParams), ...(await context.params) };
      const parsed = await input.safeParseAsync(given);
      if (!parsed.success) throw new InputRefused(parsed.error.issues, given);
      const { fileName, type, body } = await command(actor, parsed.data, new Date());
      const headers = {
        ...{ "Content-Type": type, "Content-Disposition": `attachment; filename="${fileName}"` },
        "Cache-Control": "private, no-store",
      };
      return new Response(body, { headers });
    } catch (error) {
      return problem(explain(error, asker), asker);
    }
  };
}
