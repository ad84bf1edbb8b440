import { z } from "zod";

/** What every refusal of the API looks like (contract §4). */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: "urn:khuyencong:problem:<code>; the code stays for ever" }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "What happened, why and what to do, in the language of Accept-Language" }),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
    requestId: z.string(),
  })
  .meta({ id: "Problem", description: "RFC 9457" });

/** Why an address may answer with each status. */
export const PROBLEM_REASONS: Readonly<Record<number, string>> = {
  400: "Unreadable body, or a money write without its idempotency key",
  401: "No session",
  403: "Visible, but not allowed; or a write from a foreign origin",
  404: "Absent, or not yours to see",
  409: "A guard, a state or a stale version says no",
  413: "Body over 1 MB",
  415: "Body neither JSON nor a form, or not in UTF-8",
  422: "Wrong shape or value; `errors` names each field",
  429: "Too many attempts, or too many requests of one client at once; see Retry-After",
  503: "Not available for the moment; see Retry-After",
};
