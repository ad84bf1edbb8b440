import type { z } from "zod";

/** The address's query as Next gives it; a repeated parameter is a list. */
export type AddressParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A value of the address that was not understood, as read, at most 40 characters; and why, where a schema says so. */
export type AddressProblem = {
  readonly param: string;
  readonly given: string;
  /** A code of the words for values, as `params.problem` of the schema's own check, with what it mentions. */
  readonly reason?: Readonly<Record<string, unknown>>;
};

/**
 * Reads an address for a page: a value that the schema refuses counts as absent, so its default stands, and is named
 * in `problems` for a visible notice. Parameters the schema does not know are left alone.
 */
export function parseLeniently<Schema extends z.ZodObject>(
  schema: Schema,
  params: AddressParams,
): { readonly value: z.output<Schema>; readonly problems: readonly AddressProblem[] } {
  const known = Object.fromEntries(Object.keys(schema.shape).map((param) => [param, params[param]]));
  const first = schema.safeParse(known);
  if (first.success) return { value: first.data, problems: [] };
  const refused = new Map(first.error.issues.map((issue) => [String(issue.path[0]), issue]));
  const problems = [...refused].map(([param, issue]): AddressProblem => {
    const problem = { param, given: printable(known[param]) };
    return issue.code === "custom" && issue.params ? { ...problem, reason: issue.params } : problem;
  });
  const understood = Object.fromEntries(Object.entries(known).filter(([param]) => !refused.has(param)));
  return { value: schema.parse(understood), problems };
}

function printable(given: string | readonly string[] | undefined): string {
  return (Array.isArray(given) ? given.join(", ") : String(given)).replace(/\p{Cc}/gu, "�").slice(0, 40);
}
