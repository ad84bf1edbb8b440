import type { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import { refuse } from "@/lib/domain/errors";
import type { Locale } from "@/lib/format/locale";
import { askerOf } from "./asker";
import { nestedFields } from "./body/nested-fields";
import { type Body, readBody } from "./body/read-body";
import { explain } from "./explain";
import type { FormSubject } from "./form-memory";
import { problem } from "./problem";
import { backToForm, onToPage } from "./reply-to-form";
import { replyWithResult } from "./reply-with-json";
import { InputRefused } from "./request-refused";
import type { ApiRoute } from "./routes/route";
import { whoAsks } from "./who-asks";

/** A verb of the portal: who, what, when; `language` is for sentences in its result. Refuses by throwing DomainError. */
export type Command<Input, Result> = (actor: Actor, input: Input, at: Date, language: Locale) => Promise<Result>;

/** How a command's route answers. */
export type HandleOptions<Result> = {
  /** Who may send it, where that is not simply who is signed in: somebody with a first password may only replace it. */
  readonly who?: () => Promise<Actor | null>;
  /** API address of what the command created, for `Location`. */
  readonly created?: (result: Result) => string;
  /** Whether the result is not done when it is answered (202). */
  readonly goesOn?: (result: Result) => boolean;
  /** Page a plain form goes to when it was done; without it, back to its own page. */
  readonly page?: (result: Result) => string;
  /** Whether a form sent from a part of `page`, which its query names, goes back to that part. */
  readonly staysInView?: boolean;
  /** Word for the page's notice that it was done, for example "voucher.recorded". */
  readonly outcome?: string;
  /** Its plain form: what it is about, so that what was typed is kept under that; left out where nothing is typed. */
  readonly form?: FormSubject;
  /** Whether a plain form only shows on `page` what it would do: it stays kept until it is confirmed there. */
  readonly awaitsConfirmation?: boolean;
};

/** What Next gives a route besides the request. */
export type RouteContext = { readonly params: Promise<Record<string, string | string[] | undefined>> };

/**
 * Turns a command into one of the list's addresses: find the actor, read the body, check its shape, run, answer.
 *
 * JSON gets JSON by the reply's own schema, or problem+json when refused; a plain form gets 303 to a page with the
 * outcome, or back to its own page with the reason and what was typed. Route parameters and the idempotency key join the body before its check.
 */
export function handle<Schema extends z.ZodType, Result>(
  route: ApiRoute<Schema>,
  command: Command<z.output<Schema>, Result>,
  options: HandleOptions<Result> = {},
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, context) => {
    const asker = askerOf(request);
    let body: Body = { fields: {}, isForm: false };
    let actor: Actor | null = null;
    try {
      body = await readBody(request, route.mostFields);
      actor = (await (options.who ? options.who() : whoAsks(route.who))) ?? refuse({ code: "session.required" });
      const read = body.isForm ? nestedFields(body.fields) : body.fields;
      const given = { ...read, ...(await context.params), ...(route.money && moneyKey(request, body)) };
      const parsed = await route.input.safeParseAsync(given);
      if (!parsed.success) throw new InputRefused(parsed.error.issues, given);
      const result = await command(actor, parsed.data, new Date(), asker.language);
      if (!body.isForm) return replyWithResult(route, result, options);
      return await onToPage(
        request,
        { actor, given, sent: { ...body.fields, ...(await context.params) }, result },
        options,
      );
    } catch (error) {
      if (!body.isForm) return problem(explain(error, asker), asker);
      const fields = { ...body.fields, ...(await context.params) };
      return backToForm(request, error, { actor, fields }, asker, options.form);
    }
  };
}

function moneyKey(request: Request, { fields, isForm }: Body): { idempotencyKey: unknown } {
  const key = request.headers.get("idempotency-key") || (isForm ? fields.idempotencyKey : undefined);
  return { idempotencyKey: key ?? refuse({ code: "request.idempotency-key-missing" }) };
}
