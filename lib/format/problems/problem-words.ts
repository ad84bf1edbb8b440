/** What an HTTP answer may be about when no rule of the field was asked yet. */
export const PROBLEM_CODES = [
  "request.address-malformed",
  "request.body-unreadable",
  "request.body-too-many-parts",
  "request.body-key-twice",
  "request.body-too-large",
  "request.length-required",
  "request.media-unsupported",
  "request.method-not-allowed",
  "request.origin-foreign",
  "request.input-invalid",
  "request.conflict",
  "request.too-many",
  "request.malformed",
  "address.unknown",
  "metrics.private",
  "sign-in.refused",
  "server.unavailable",
  "server.files-unavailable",
  "server.failed",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Seconds to wait, the methods that are allowed, the megabytes a body may have, or the portal's own address: what a sentence may mention. */
export type ProblemFacts = {
  readonly seconds?: number;
  readonly methods?: readonly string[];
  readonly origin?: string;
  readonly megabytes?: number;
};

/** Titles by HTTP status, and a sentence for every problem. */
export type ProblemWords = {
  readonly titles: Readonly<Record<number, string>>;
  readonly home: string;
  /** Before an address to open. */
  readonly open: string;
  readonly requestId: string;
  readonly sentences: { readonly [Code in ProblemCode]: (facts: ProblemFacts) => string };
};
