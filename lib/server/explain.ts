import { FilesAway } from "@/lib/domain/attachment/files-away";
import { DomainError, type Refusal } from "@/lib/domain/errors";
import { findingProblems } from "@/lib/format/refusals/finding-problems";
import { inputProblems } from "@/lib/format/refusals/input-problem";
import { refusalField } from "@/lib/format/refusals/refusal-field";
import { refusalSentence } from "@/lib/format/refusals/refusal-sentence";
import type { Asker } from "./asker";
import { databaseTrouble, type Trouble } from "./database-trouble";
import { log } from "./log";
import { type Failure, failureOf } from "./problem";
import { REFUSAL_STATUS } from "./refusals/refusal-status";
import { InputRefused, RequestRefused } from "./request-refused";

/** Seconds after which a lost database is worth another try, and a store of files. */
const RETRY_AFTER = 5;
const FILES_RETRY_AFTER = 30;
/** Nobody mends more at once, and an answer stays short whatever was sent. */
const MOST_PROBLEMS = 100;

/**
 * What to tell whoever sent the request that failed. Refusals and wrong input are normal; a lost database or store of files is 503;
 * anything else is a bug: it is logged with the request's id, and the asker learns the id and no more.
 */
export function explain(error: unknown, asker: Asker): Failure {
  if (error instanceof DomainError) return refused(error.refusal, asker);
  if (error instanceof RequestRefused) return failureOf(error.status, error.code, asker, error.facts);
  if (error instanceof InputRefused) {
    const errors = inputProblems(error.issues.slice(0, MOST_PROBLEMS), error.given, asker.language);
    return failureOf(422, "request.input-invalid", asker, { errors: errors.slice(0, MOST_PROBLEMS) });
  }
  if (error instanceof FilesAway) {
    log.error({ requestId: asker.requestId, err: error }, "the store of files does not answer");
    return failureOf(503, "server.files-unavailable", asker, { seconds: FILES_RETRY_AFTER });
  }
  const trouble = databaseTrouble(error);
  return trouble ? troubled(trouble, error, asker) : failed(error, asker);
}

function refused(refusal: Refusal, { language }: Asker): Failure {
  const detail = refusalSentence(refusal, language);
  const path = refusalField(refusal);
  const errors =
    refusal.code === "project.incomplete"
      ? findingProblems(refusal.missing, language)
      : path === null
        ? []
        : [{ path, code: refusal.code, message: detail }];
  const failure = { status: REFUSAL_STATUS[refusal.code], code: refusal.code, detail, errors };
  return "kept" in refusal ? { ...failure, members: bothTexts(refusal) } : failure;
}

/** Both texts of a draft or of sections that two people saved, so that whoever sent the later one can compare them. */
function bothTexts({ version, kept, given }: Extract<Refusal, { readonly kept: unknown }>): Record<string, unknown> {
  return { current: { version, fields: kept }, given: { fields: given } };
}

function troubled(trouble: Trouble, error: unknown, asker: Asker): Failure {
  switch (trouble) {
    case "unavailable":
      log.warn({ requestId: asker.requestId, err: error }, "database unavailable");
      return failureOf(503, "server.unavailable", asker, { seconds: RETRY_AFTER });
    case "busy":
      return refused({ code: "guard.busy" }, asker);
    case "conflict":
      log.warn({ requestId: asker.requestId, err: error }, "conflict found by the database");
      return failureOf(409, "request.conflict", asker);
    case "bad-value":
      log.warn({ requestId: asker.requestId, err: error }, "value refused by the database");
      return failureOf(422, "request.input-invalid", asker);
    case "denied":
      log.error({ requestId: asker.requestId, err: error }, "row security refused what the application allowed");
      return failureOf(404, "address.unknown", asker);
  }
}

function failed(error: unknown, asker: Asker): Failure {
  log.error({ requestId: asker.requestId, err: error }, "unexpected failure");
  return failureOf(500, "server.failed", asker);
}
