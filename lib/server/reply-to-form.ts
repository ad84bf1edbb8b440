import type { Actor } from "@/lib/domain/access/actor";
import type { Asker } from "./asker";
import { flatNames } from "./body/nested-fields";
import { explain } from "./explain";
import { draftOf, type FormSubject } from "./form-memory";
import { formPage, pathOf } from "./form-page";
import { languageOfPath } from "./language";
import { log } from "./log";
import { type Failure, problem } from "./problem";
import { actorOfRequest, lapsedActorOfRequest } from "./request-actor";
import { inLanguageOf, seeOther } from "./see-other";

type Fields = Readonly<Record<string, unknown>>;

/** What is needed of a route's options to answer a plain form that was done. */
type FormOptions<Result> = {
  readonly page?: (result: Result) => string;
  readonly staysInView?: boolean;
  readonly outcome?: string;
  readonly form?: FormSubject;
  readonly awaitsConfirmation?: boolean;
};

/** A form that was done: `given` is what its command was asked, `sent` its fields one by one as they came. */
type Done<Result> = {
  readonly actor: Actor;
  readonly given: Fields;
  readonly sent: Fields;
  readonly result: Result;
};

/** A form as it was sent; `actor` is null where it was refused before anyone was known to send it. */
type Sent = { readonly actor: Actor | null; readonly fields: Fields };

/**
 * A form that was done: its draft is forgotten, and it goes on to its page, which tells so once. One that is to be
 * confirmed there stays kept as it was sent.
 */
export async function onToPage<Result>(
  request: Request,
  { actor, given, sent, result }: Done<Result>,
  { page, staysInView, outcome, form, awaitsConfirmation }: FormOptions<Result>,
): Promise<Response> {
  const from = formPage(request, form?.page ?? "/");
  const next = page?.(result);
  const draft = form ? draftOf(form, given) : null;
  if (form && draft && awaitsConfirmation) await form.memory.keep(actor, { ...draft, fields: sent, refusal: null });
  else if (form)
    await finish(actor, form, { draft, news: outcome && next ? { page: withoutFragment(next), outcome } : null });
  const there = next && inLanguageOf(from, next);
  return seeOther(there && !(staysInView && pathOf(from) === there) ? there : from);
}

/** The page tells the news whichever part of it one comes to. */
const withoutFragment = (page: string) => page.split("#", 1)[0] ?? page;

/** What was done stays done: a draft that cannot be forgotten, a notice that cannot be left, is no reason to say no. */
async function finish(actor: Actor, form: FormSubject, done: Parameters<FormSubject["memory"]["finish"]>[1]) {
  await form.memory.finish(actor, done).catch((error: unknown) => log.warn({ err: error }, "form not finished"));
}

/**
 * A form that was refused: what was typed is kept with the reason, under the form and subject it belongs to, and its
 * page shows both. Whose session ran out is sent to sign in and finds the form as it was; the reason is settled by then.
 * What cannot be kept, because the database is lost or the form has no memory, is told at once instead, so that the
 * browser's Back still has it.
 */
export async function backToForm(
  request: Request,
  error: unknown,
  sent: Sent,
  asker: Asker,
  form: FormSubject | undefined,
): Promise<Response> {
  const from = formPage(request, form?.page ?? "/");
  const failure = explain(error, { ...asker, language: languageOfPath(pathOf(from)) });
  const signedOut = failure.code === "session.required";
  if (!form && !signedOut) return problem(failure, asker);
  try {
    if (form) await keep(sent, failure, signedOut, form);
  } catch (lost) {
    return problem(explain(lost, asker), asker);
  }
  return seeOther(signedOut ? `${inLanguageOf(from, "/sign-in")}?return=${encodeURIComponent(from)}` : from);
}

async function keep({ actor, fields }: Sent, failure: Failure, signedOut: boolean, form: FormSubject) {
  const draft = draftOf(form, fields);
  const owner = draft && (actor ?? (await actorOfRequest()) ?? (await lapsedActorOfRequest()));
  if (!owner) return;
  const nameOf = flatNames(fields);
  const errors = failure.errors.map((one) => ({ ...one, path: nameOf(one.path) }));
  const refusal = signedOut ? null : { detail: failure.detail, errors };
  await form.memory.keep(owner, { ...draft, fields, refusal });
}
