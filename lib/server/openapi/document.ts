import { createDocument } from "zod-openapi";
import { environment } from "@/lib/environment";
import { accountPaths } from "./accounts";
import { draftPaths } from "./drafts";
import { figurePaths } from "./figures";
import { filePaths } from "./files";
import { ledgerPaths } from "./ledger";
import { operationPaths } from "./operations";
import { recordPaths } from "./records";

const VERSION = "1.0.0";

/** What the API offers, generated from the schemas that check it (contract §4). `origin` is where it is served. */
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
    tags: [
      { name: "figures" },
      { name: "records" },
      { name: "ledger" },
      { name: "accounts" },
      { name: "drafts" },
      { name: "sign-in" },
      { name: "operations" },
    ],
    paths: {
      ...figurePaths,
      ...filePaths,
      ...recordPaths,
      ...ledgerPaths,
      ...draftPaths,
      ...accountPaths,
      ...operationPaths,
    },
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

/** `GET /api/v1/openapi.json`. */
export function describeApi(): Response {
  return new Response(JSON.stringify(apiDescription(environment().APP_ORIGIN)), {
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "public, no-cache" },
  });
}
