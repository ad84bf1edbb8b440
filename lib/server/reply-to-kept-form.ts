import { currentActor } from "@/lib/auth/current-actor";
import { lapsedActor } from "@/lib/auth/lapsed-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { keptFields } from "@/lib/domain/drafts/form-draft";
import type { Asker } from "./asker";
import { explain } from "./explain";
import { draftOf, type FormMemory, type FormSubject } from "./form-memory";
import { formPage, pathOf } from "./form-page";
import { languageOfPath } from "./language";
import { log } from "./log";
import { type Failure, problem } from "./problem";

type Fields = Readonly<Record<string, unknown>>;

/** What is needed of a route's options to answer a plain form that was done. */
type FormOptions<Result> = {
  readonly page?: (result: Result) => string;
  readonly outcome?: string;
  readonly form: FormSubject;
  readonly awaitsConfirmation?: boolean;
};

type Done<Result> = { readonly actor: Actor; readonly given: Fields; readonly result: Result };

/**
 * A form that was done: its draft is forgotten, and it goes on to its page, which tells so once. One that is to be
 * confirmed there stays kept as it was sent.
 */
export async function onFromKeptForm<Result>(
  request: Request,
  { actor, given, result }: Done<Result>,
  { page, outcome, form, awaitsConfirmation }: FormOptions<Result>,
): Promise<Response> {
  const from = formPage(request, form.page);
  const next = page?.(result);
  const draft = draftOf(form, given);
  if (draft && awaitsConfirmation)
    await form.memory.keep(actor, { ...draft, fields: keptFields(given), refusal: null });
  else await finish(actor, form, { draft, news: outcome && next ? { page: next, outcome } : null });
  return seeOther(next ? inLanguageOf(from, next) : from);
}

/** What was done stays done: a draft that cannot be forgotten, a notice that cannot be left, is no reason to say no. */
async function finish(actor: Actor, form: FormSubject, done: Parameters<FormMemory["finish"]>[1]) {
  await form.memory.finish(actor, done).catch((error: unknown) => log.warn({ err: error }, "form not finished"));
}

/**
 * A form that was refused: what was typed is kept with the reason, under the form and subject it belongs to, and its
 * page shows both. Whose session ran out is sent to sign in and finds the form as it was; the reason is settled by then.
 * What cannot be kept, because the database is lost, is told at once instead, so that the browser's Back still has it.
 */
export async function backToKeptForm(
  request: Request,
  error: unknown,
  fields: Fields,
  asker: Asker,
  form: FormSubject,
): Promise<Response> {
  const from = formPage(request, form.page);
  const failure = explain(error, { ...asker, language: languageOfPath(from) });
  const signedOut = failure.code === "session.required";
  try {
    await keep(fields, failure, signedOut, form);
  } catch (lost) {
    return problem(explain(lost, asker), asker);
  }
  return seeOther(signedOut ? `${inLanguageOf(from, "/sign-in")}?return=${encodeURIComponent(from)}` : from);
}

async function keep(fields: Fields, failure: Failure, signedOut: boolean, form: FormSubject) {
  const draft = draftOf(form, fields);
  const actor = draft && ((await currentActor()) ?? (await lapsedActor()));
  if (!actor) return;
  const refusal = signedOut ? null : { detail: failure.detail, errors: failure.errors };
  await form.memory.keep(actor, { ...draft, fields: keptFields(fields), refusal });
}

function inLanguageOf(from: string, page: string): string {
  return languageOfPath(pathOf(from)) === "en" && languageOfPath(page) === "vi"
    ? `/en${page === "/" ? "" : page}`
    : page;
}

function seeOther(page: string): Response {
  return new Response(null, { status: 303, headers: { Location: page, "Cache-Control": "private, no-store" } });
}
