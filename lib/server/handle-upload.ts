import type { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import { refuse } from "@/lib/domain/errors";
import type { Locale } from "@/lib/format/locale";
import { askerOf } from "./asker";
import { chunksOf, drain } from "./body/chunks";
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
      return await onToPage(request, { actor, given, sent: given, result }, options);
    } catch (error) {
      await drain(body);
      if (!isForm) return problem(explain(error, asker), asker);
      return backToForm(request, error, { actor, fields: given }, asker, options.form);
    }
  };
}
