import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { cacheKey } from "@/lib/server/door/cache-key";

const EVENING = new Date("2026-11-21T16:59:00Z");
const MORNING = new Date("2026-11-21T17:01:00Z");
const asked = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  ({ url, headers, method }) as unknown as IncomingMessage;
const key = (url: string, headers: Record<string, string> = {}) => cacheKey(asked(url, headers), "7", EVENING);

test("the order of parameters does not matter, their values do", () => {
  expect(key("/regions/bac?year=2024&through=6")).toBe(key("/regions/bac?through=6&year=2024"));
  expect(key("/regions/bac?year=2024")).not.toBe(key("/regions/bac?year=2023"));
});

test("a new version of the data, and a new day in Vietnam, are other pages", () => {
  expect(cacheKey(asked("/"), "8", EVENING)).not.toBe(key("/"));
  expect(cacheKey(asked("/"), "7", MORNING)).not.toBe(key("/"));
});

test("the API's answer depends on the language asked for, a page's on its address alone", () => {
  const english = { "accept-language": "en" };
  expect(key("/api/v1/execution", english)).not.toBe(key("/api/v1/execution"));
  expect(key("/", english)).toBe(key("/"));
  expect(key("/en")).not.toBe(key("/"));
});

test.each([
  ["a session", "/", { cookie: "next-auth.session-token=x" }],
  ["a session over https", "/", { cookie: "a=b; __Secure-next-auth.session-token=x" }],
  ["a form's outcome", "/", { cookie: "portal-flash=x" }],
  ["a token", "/api/v1/execution", { authorization: "Bearer x" }],
  ["a parameter no view has", "/?utm=1", {}],
  ["a search", "/projects?q=may", {}],
  ["the sign-in page", "/sign-in", {}],
  ["a page of the office", "/en/vouchers/new", {}],
  ["vouchers", "/api/v1/vouchers", {}],
  ["health", "/api/health/ready", {}],
])("%s is answered afresh", (_what, url, headers) => {
  expect(key(url, headers as Record<string, string>)).toBeNull();
});

test("nothing is kept while the version of the data is not known, and no write ever is", () => {
  expect(cacheKey(asked("/"), null, EVENING)).toBeNull();
  expect(cacheKey(asked("/api/v1/execution", {}, "POST"), "7", EVENING)).toBeNull();
});
