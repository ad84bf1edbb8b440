import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { environment } from "@/lib/environment";
import { type AuthHooks, authOptions } from "./auth-options";
import { csrfCookieName, sessionCookieName } from "./session-cookie";

/** What next-auth may see of a request. Everything that could make it fail is left out. */
export type AuthRequest = {
  readonly action: readonly string[];
  readonly method: "GET" | "POST";
  readonly fields: Readonly<Record<string, string>>;
  readonly csrfCookie: string | undefined;
  readonly sessionCookie: string | undefined;
};

/** next-auth's answer: cookies to set, and where to go or what to say. */
export type AuthReply = {
  readonly cookies: readonly string[];
  readonly location: string | null;
  readonly body: unknown;
};

/**
 * Lets next-auth answer one request. It is given plain values instead of the request itself, because it answers
 * malformed addresses, cookies and bodies with 500.
 */
export async function exchange(request: AuthRequest, hooks: AuthHooks): Promise<AuthReply> {
  const { APP_ORIGIN } = environment();
  process.env.NEXTAUTH_URL = APP_ORIGIN;
  const { action, method, fields, csrfCookie, sessionCookie } = request;
  const cookies = {
    ...(csrfCookie && { [csrfCookieName(APP_ORIGIN)]: csrfCookie }),
    ...(sessionCookie && { [sessionCookieName(APP_ORIGIN)]: sessionCookie }),
  };
  const reply = new Reply();
  const asked = { query: { nextauth: action }, method, body: fields, cookies, headers: {} };
  await NextAuth(asked as unknown as NextApiRequest, reply as unknown as NextApiResponse, authOptions(hooks));
  return { cookies: reply.list("set-cookie"), location: reply.list("location")[0] ?? null, body: reply.body };
}

/** The part of Next's API response that next-auth writes to. */
class Reply {
  body: unknown = null;
  readonly #headers = new Map<string, string | string[]>();

  list(name: string): string[] {
    return [this.#headers.get(name) ?? []].flat();
  }
  getHeader(name: string): string | string[] | undefined {
    return this.#headers.get(name.toLowerCase());
  }
  setHeader(name: string, value: string | string[]): this {
    this.#headers.set(name.toLowerCase(), value);
    return this;
  }
  status(): this {
    return this;
  }
  json(body: unknown): void {
    this.body = body;
  }
  send(body: unknown): void {
    this.body = body;
  }
  end(): void {}
}
