import { createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import { environment } from "@/lib/environment";
import { API_ROUTES } from "../routes/list";
import { TAGS } from "../routes/route";
import { operationOf } from "./operation";

const VERSION = "1.0.0";

/** What the API offers, generated from the list of routes and the schemas that check and write it (contract §4). `origin` is where it is served. */
export function apiDescription(origin: string) {
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "Khuyến công",
      version: VERSION,
      description:
        "Money is a string of đồng, a ratio an unrounded number, a day YYYY-MM-DD. Reads without sign-in give the public view; writes need a session cookie and an Origin equal to the portal's.",
    },
    servers: [{ url: origin }],
    tags: TAGS.map((name) => ({ name })),
    paths: paths(),
    components: {
      securitySchemes: {
        session: {
          type: "apiKey",
          in: "cookie",
          name: "next-auth.session-token",
          description: "From signing in; over https the name begins with __Host-",
        },
      },
    },
  });
}

function paths(): ZodOpenApiPathsObject {
  const described: Record<string, Record<string, ReturnType<typeof operationOf>>> = {};
  for (const route of API_ROUTES) {
    described[route.path] = { ...described[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return described;
}

/** `GET /api/v1/openapi.json`. */
export function describeApi(): Response {
  return new Response(JSON.stringify(apiDescription(environment().APP_ORIGIN)), {
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "public, no-cache" },
  });
}
