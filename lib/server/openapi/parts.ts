import { z } from "zod";
import type { ZodOpenApiResponsesObject } from "zod-openapi";

/** Amount of money: a text of digits, in đồng, so that no reader rounds it. */
export const dong = z
  .string()
  .regex(/^-?\d+$/)
  .meta({ id: "Dong", description: "Whole đồng", example: "78660000000" });
export const day = z.iso.date().meta({ description: "YYYY-MM-DD" });
export const fund = z.enum(["KCQG", "KCDP"]);

const problemSchema = z
  .object({
    type: z.string().meta({ description: "urn:khuyencong:problem:<code>; the code stays for ever" }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "What happened, why and what to do, in the language of Accept-Language" }),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
    requestId: z.string(),
  })
  .meta({ id: "Problem", description: "RFC 9457" });

const REASONS: Readonly<Record<number, string>> = {
  400: "Unreadable body, or a money write without its idempotency key",
  401: "No session",
  403: "Visible, but not allowed; or a write from a foreign origin",
  404: "Absent, or not yours to see",
  409: "A guard, a state or a stale version says no",
  413: "Body over 1 MB",
  415: "Body neither JSON nor a form",
  422: "Wrong shape or value; `errors` names each field",
  429: "Too many attempts; see Retry-After",
  503: "Not available for the moment; see Retry-After",
};

/** One page of a list. */
export function listOf<Item extends z.ZodType>(item: Item) {
  const totals = z
    .record(z.string(), z.unknown())
    .meta({ description: "Sums over all that match, not the page alone" });
  return z.object({ items: z.array(item), page: z.int(), size: z.int(), total: z.int(), totals });
}

/** The answers of an address: its own, and the problems it may give. */
export function answers(
  success: { status?: 200 | 201; description: string; schema?: z.ZodType; type?: string },
  ...problems: number[]
): ZodOpenApiResponsesObject {
  const { status = 200, description, schema, type = "application/json" } = success;
  const refused = problems.map((code) => [
    String(code),
    { description: REASONS[code] ?? "", content: { "application/problem+json": { schema: problemSchema } } },
  ]);
  const content = { [type]: { schema: schema ?? z.string() } };
  return { [`${status}`]: { description, content }, ...Object.fromEntries(refused) };
}

/** Signing in gives this cookie; over https its name begins with `__Secure-`. */
export const SESSION = [{ session: [] }];

/** The body of a write whose route parameters and key travel elsewhere. */
export function bodyOf(schema: z.ZodType, ...elsewhere: string[]) {
  return schema.meta({
    override: ({ jsonSchema }: { jsonSchema: { properties?: Record<string, unknown>; required?: string[] } }) => {
      for (const name of elsewhere) delete jsonSchema.properties?.[name];
      if (jsonSchema.required) jsonSchema.required = jsonSchema.required.filter((name) => !elsewhere.includes(name));
    },
  });
}

/** A body that is sent as JSON or by a plain form. */
export const content = (schema: z.ZodType) => ({
  "application/json": { schema },
  "application/x-www-form-urlencoded": { schema },
});
