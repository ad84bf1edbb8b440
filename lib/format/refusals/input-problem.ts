import type { Locale } from "../locale";
import { fieldName } from "./field-name";
import { INPUT_CODES, type InputCode, type InputFacts } from "./input-words";
import { inputWordsEn } from "./input-words-en";
import { inputWordsVi } from "./input-words-vi";
import { reportFieldName } from "./report-field-name";

/** One thing that is wrong with the input: where, a code for programs, a sentence for people. */
export type InputProblem = { readonly path: string; readonly code: string; readonly message: string };

/**
 * What a schema found, as zod reports it. A schema's own check names its code in `params.problem`
 * (one of `INPUT_CODES`), and may add `params.given` and `params.choices` for the sentence.
 */
export type InputIssue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly origin?: string;
  readonly expected?: string;
  readonly format?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly params?: Readonly<Record<string, unknown>> | undefined;
};

type Finding = { readonly code: InputCode; readonly facts?: InputFacts };

const FORMATS: Readonly<Record<string, InputCode>> = { date: "not-a-date", uuid: "not-a-uuid", email: "not-an-email" };

/** Every problem of an input, each with the field's name and how to mend it. `given` is the input as it came. */
export function inputProblems(issues: readonly InputIssue[], given: unknown, locale: Locale): InputProblem[] {
  return issues.flatMap((issue) => {
    const paths =
      issue.code === "unrecognized_keys" ? (issue.keys ?? []).map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => {
      const name = reportFieldName(path, valueAt(given, [...path.slice(0, -1), "cell"]), locale);
      return problemAt(path.map(String).join("."), finding(issue, valueAt(given, path)), locale, name);
    });
  });
}

/** One problem in words, for callers that found it themselves. */
export function problemAt(
  path: string,
  { code, facts = {} }: Finding,
  locale: Locale,
  name: string | null = null,
): InputProblem {
  const words = locale === "vi" ? inputWordsVi : inputWordsEn;
  return { path, code: `input.${code}`, message: `${name ?? fieldName(path, locale)}: ${words[code](facts)}` };
}

function finding(issue: InputIssue, value: unknown): Finding {
  const own = INPUT_CODES.find((code) => code === issue.params?.problem);
  if (own) return { code: own, facts: issue.params as InputFacts };
  if (value === undefined && issue.code !== "unrecognized_keys") return { code: "required" };
  if (Array.isArray(value) && issue.code === "invalid_type" && issue.expected !== "object") return { code: "repeated" };
  switch (issue.code) {
    case "unrecognized_keys":
      return { code: "unknown-field" };
    case "invalid_type":
      return { code: issue.expected === "int" || issue.expected === "number" ? "whole-number" : "wrong-type" };
    case "invalid_value":
      return { code: "unknown-value", facts: { choices: (issue.values ?? []).map(String) } };
    case "invalid_format":
      return { code: FORMATS[issue.format ?? ""] ?? "wrong-form" };
    case "too_small":
      return { code: smallness(issue.origin), facts: { limit: String(issue.minimum) } };
    case "too_big":
      return { code: largeness(issue.origin), facts: { limit: String(issue.maximum) } };
    default:
      return { code: "malformed" };
  }
}

function smallness(origin: string | undefined): InputCode {
  if (origin === "string") return "too-short";
  return origin === "array" ? "too-few" : "too-small";
}

function largeness(origin: string | undefined): InputCode {
  if (origin === "string") return "too-long";
  return origin === "array" ? "too-many" : "too-large";
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    given,
  );
}
