import { z } from "zod";
import { noParameters } from "@/lib/input/no-parameters";
import { json, read, redirect, write } from "./define";

const user = z.object({
  name: z.string(),
  email: z.email(),
  role: z.string(),
  unitId: z.string().nullable(),
  regionCode: z.string().nullable(),
});
const handshake = { who: "anyone", tag: "sign-in", kept: false, problems: [429, 503] } as const;
const FORM = ["application/x-www-form-urlencoded"];

/** next-auth's addresses, the used ones only. */
export const SIGN_IN_ROUTES = [
  read({
    ...handshake,
    path: "/api/auth/csrf",
    input: noParameters,
    summary: "A token for the next sign-in or sign-out, and the cookie that goes with it",
    reply: json("The token", z.object({ csrfToken: z.string() })),
  }),
  read({
    ...handshake,
    path: "/api/auth/providers",
    input: noParameters,
    summary: "The ways to sign in",
    reply: json("The ways by name", z.record(z.string(), z.unknown())),
  }),
  read({
    ...handshake,
    path: "/api/auth/session",
    input: noParameters,
    summary: "Who is signed in; nothing when nobody is",
    reply: json("The person", z.object({ user: user.optional(), expires: z.iso.datetime().optional() })),
  }),
  ...["signin", "error"].map((action) =>
    read({
      ...handshake,
      path: `/api/auth/${action}`,
      input: z.object({ callbackUrl: z.string().optional() }),
      summary: "On to the sign-in page",
      reply: redirect("To the page"),
    }),
  ),
  write({
    ...handshake,
    path: "/api/auth/callback/credentials",
    input: z.object({
      csrfToken: z.string(),
      email: z.email(),
      password: z.string(),
      callbackUrl: z.string().optional(),
    }),
    bodies: FORM,
    problems: [401, 403, 429, 503],
    summary: "Signs in",
    reply: redirect("Signed in; the cookie is set"),
  }),
  write({
    ...handshake,
    path: "/api/auth/signout",
    input: z.object({ csrfToken: z.string() }),
    bodies: FORM,
    problems: [403, 503],
    summary: "Signs out: the session ends on the server too",
    reply: redirect("Signed out"),
  }),
];
