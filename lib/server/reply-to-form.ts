import { isSecure } from "@/lib/auth/session-cookie";
import { environment } from "@/lib/environment";
import type { Asker } from "./asker";
import type { Body } from "./body/read-body";
import { explain } from "./explain";
import { type Flash, flashCookie } from "./flash";
import { formPage, pathOf } from "./form-page";
import { languageOfPath } from "./language";
import type { Failure } from "./problem";

/** What is needed of a route's options to answer a plain form. */
type FormOptions<Result> = {
  readonly page?: (result: Result) => string;
  readonly outcome?: string;
  readonly form?: string;
};

const NEVER_KEPT = new Set(["password", "currentPassword", "csrfToken", "idempotencyKey"]);

/** A form that was done: on to its page, in the language the form was in, with a notice there. */
export function onToPage<Result>(request: Request, result: Result, options: FormOptions<Result>): Response {
  const from = formPage(request, options.form ?? "/");
  const page = options.page ? inLanguageOf(from, options.page(result)) : from;
  return seeOther(page, options.outcome ? { kind: "done", outcome: options.outcome } : null);
}

/** A form that was refused: back to its page with the reason and what was typed; to sign-in when nobody is. */
export function backToForm(request: Request, error: unknown, body: Body, asker: Asker, fallback: string): Response {
  const from = formPage(request, fallback);
  const failure = explain(error, { ...asker, language: languageOfPath(from) });
  const refused = refusedFlash(failure, body);
  if (failure.code !== "session.required") return seeOther(from, refused);
  const signIn = `${inLanguageOf(from, "/sign-in")}?return=${encodeURIComponent(from)}`;
  return seeOther(signIn, refused, from);
}

/** What the form's page is told. After a lost connection the same key must be sent again, or it could be paid twice. */
function refusedFlash({ status, code, detail, errors }: Failure, { fields }: Body): Flash {
  const keepKey = status === 503;
  const values = Object.entries(fields).filter(
    (field): field is [string, string] =>
      typeof field[1] === "string" && (!NEVER_KEPT.has(field[0]) || (keepKey && field[0] === "idempotencyKey")),
  );
  return { kind: "refused", code, detail, errors, values: Object.fromEntries(values) };
}

function inLanguageOf(from: string, page: string): string {
  return languageOfPath(pathOf(from)) === "en" && languageOfPath(page) === "vi"
    ? `/en${page === "/" ? "" : page}`
    : page;
}

function seeOther(page: string, flash: Flash | null, shownAt = page): Response {
  const origin = environment().APP_ORIGIN;
  return new Response(null, {
    status: 303,
    headers: {
      Location: page,
      "Cache-Control": "private, no-store",
      ...(flash && { "Set-Cookie": flashCookie(flash, pathOf(shownAt), isSecure(origin)) }),
    },
  });
}
