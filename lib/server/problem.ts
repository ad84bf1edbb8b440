import type { ProblemCode, ProblemFacts } from "@/lib/format/problems/problem-words";
import { problemSentence, statusTitle } from "@/lib/format/problems/words";
import type { InputProblem } from "@/lib/format/refusals/input-problem";
import type { Asker } from "./asker";
import { toJson } from "./json";

/** What went wrong, before it is put into an answer: `code` is for programs, `detail` for people. */
export type Failure = {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly InputProblem[];
  readonly headers?: Readonly<Record<string, string>>;
  /** More members of the problem (RFC 9457 §3.2), which its code promises. */
  readonly members?: Readonly<Record<string, unknown>>;
};

/** A failure of the request itself, said in the asker's language. `seconds` also becomes `Retry-After`. */
export function failureOf(
  status: number,
  code: ProblemCode,
  asker: Asker,
  facts: ProblemFacts & { errors?: readonly InputProblem[] } = {},
): Failure {
  const { errors = [], seconds, methods } = facts;
  const headers = {
    ...(seconds !== undefined && { "Retry-After": String(Math.max(1, Math.ceil(seconds))) }),
    ...(methods && { Allow: methods.join(", ") }),
  };
  return { status, code, detail: problemSentence(code, asker.language, facts), errors, headers };
}

/** The body of a problem answer (RFC 9457, contract §4). */
export function problemBody(
  { status, code, detail, errors, members }: Failure,
  { language, requestId }: Asker,
): string {
  const type = `urn:khuyencong:problem:${code}`;
  return toJson({ type, title: statusTitle(status, language), status, detail, errors, requestId, ...members });
}

/** A failure as `application/problem+json`. */
export function problem(failure: Failure, asker: Asker): Response {
  return new Response(problemBody(failure, asker), {
    status: failure.status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Content-Language": asker.language,
      "Cache-Control": "private, no-store",
      ...failure.headers,
    },
  });
}
