import type { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import { refuse } from "@/lib/domain/errors";
import type { Locale } from "@/lib/format/locale";
import { askerOf } from "./asker";
import { readUpload, type Upload } from "./body/read-upload";
import { explain } from "./explain";
import type { FormSubject } from "./form-memory";
import type { RouteContext } from "./handle";
import { problem } from "./problem";
import { backToForm, onToPage } from "./reply-to-form";
import { replyWithResult } from "./reply-with-json";
import { InputRefused } from "./request-refused";
import type { ApiRoute } from "./routes/route";
import { whoAsks } from "./who-asks";

/** A verb that takes a file while it is being received. */
type UploadCommand<Input, Result> = (
  actor: Actor,
  input: Input,
  file: Upload["file"],
  at: Date,
  language: Locale,
) => Promise<Result>;

type UploadOptions<Result> = {
  /** API address of what was added, for `Location`. */
  readonly created: (result: Result) => string;
  /** Page a plain form goes to, and the word it finds there. */
  readonly page: (result: Result) => string;
  readonly outcome: string;
  readonly form: FormSubject;
};

/**
 * Turns a command that takes a file into one of the list's addresses. A browser's plain form is answered with 303, as
 * every form is; any other client gets JSON or problem+json.
 */
export function handleUpload<Schema extends z.ZodType, Result>(
  route: ApiRoute<Schema>,
  command: UploadCommand<z.output<Schema>, Result>,
  options: UploadOptions<Result>,
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, context) => {
    const asker = askerOf(request);
    const isForm = (request.headers.get("accept") ?? "").includes("text/html");
    const body = chunksOf(request);
    let actor: Actor | null = null;
    let given: Record<string, unknown> = { ...(await context.params) };
    try {
      actor = (await whoAsks(route.who)) ?? refuse({ code: "session.required" });
      const { fields, file } = await readUpload(request, body);
      given = { ...fields, ...given };
      const parsed = await route.input.safeParseAsync(given);
      if (!parsed.success) throw new InputRefused(parsed.error.issues, given);
      const result = await command(actor, parsed.data, file, new Date(), asker.language);
      if (!isForm) return replyWithResult(route, result, options);
      return await onToPage(request, { actor, given, result }, options);
    } catch (error) {
      await drain(body);
      if (!isForm) return problem(explain(error, asker), asker);
      return backToForm(request, error, { actor, fields: given }, asker, options.form);
    }
  };
}

/** The body's chunks. Whoever stops early does not cancel it: what is still on its way must find its place. */
function chunksOf(request: Request): AsyncIterator<Uint8Array> {
  const reader = request.body?.getReader();
  return {
    next: async () => {
      const read = await reader?.read();
      return read?.value ? { done: false, value: read.value } : { done: true, value: undefined };
    },
  };
}

/** Lets the rest of a refused body pass, so that its browser reads the answer; the door has bounded it. */
async function drain(body: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    while (!(await body.next()).done);
  } catch {
    // Whoever sent it has gone.
  }
}
