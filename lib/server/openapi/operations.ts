import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { answers, SESSION } from "./parts";

const invariants = z.object({
  items: z.array(
    z.looseObject({ name: z.string(), checked: z.int(), failures: z.int(), examples: z.array(z.string()) }),
  ),
});
const status = z.object({ status: z.enum(["ok", "not ready"]) });
const form = (schema: z.ZodType) => ({ required: true, content: { "application/x-www-form-urlencoded": { schema } } });

export const operationPaths: ZodOpenApiPathsObject = {
  "/api/v1/admin/invariants": {
    get: {
      summary: "The checks of the data's health: rows checked and failures of each",
      tags: ["operations"],
      security: SESSION,
      responses: answers({ description: "The checks", schema: invariants }, 401, 403, 422, 503),
    },
  },
  "/api/health/live": {
    get: {
      summary: "The process answers",
      tags: ["operations"],
      responses: answers({ description: "Alive", schema: status }),
    },
  },
  "/api/health/ready": {
    get: {
      summary: "The process may be given requests: database, migrations, not stopping",
      tags: ["operations"],
      responses: { ...answers({ description: "Ready", schema: status }), "503": { description: "Not ready" } },
    },
  },
  "/api/metrics": {
    get: {
      summary: "Operational figures for Prometheus; from the machine itself or with a token",
      tags: ["operations"],
      responses: answers({ description: "The figures", type: "text/plain" }, 403),
    },
  },
  "/api/auth/csrf": {
    get: {
      summary: "A token for the next sign-in or sign-out, and the cookie that goes with it",
      tags: ["sign-in"],
      responses: answers({ description: "The token", schema: z.object({ csrfToken: z.string() }) }),
    },
  },
  "/api/auth/callback/credentials": {
    post: {
      summary: "Signs in",
      tags: ["sign-in"],
      requestBody: form(
        z.object({ csrfToken: z.string(), email: z.email(), password: z.string(), callbackUrl: z.string().optional() }),
      ),
      responses: { "302": { description: "Signed in; the cookie is set" }, ...refusals(401, 403, 429, 503) },
    },
  },
  "/api/auth/signout": {
    post: {
      summary: "Signs out: the session ends on the server too",
      tags: ["sign-in"],
      security: SESSION,
      requestBody: form(z.object({ csrfToken: z.string() })),
      responses: { "302": { description: "Signed out" }, ...refusals(403, 503) },
    },
  },
};

/** The problems of an address whose own answer is a redirect. */
function refusals(...problems: number[]) {
  const { "200": _own, ...refused } = answers({ description: "" }, ...problems);
  return refused;
}
