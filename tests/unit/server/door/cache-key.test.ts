import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { askedFor } from "@/lib/server/door/asked";
import { keptAs } from "@/lib/server/door/cache-key";

const EVENING = new Date("2026-11-21T16:59:00Z");
const MORNING = new Date("2026-11-21T17:01:00Z");
const kept = (url: string, headers: Record<string, string> = {}, version = "7", at = EVENING, method = "GET") =>
  keptAs(askedFor(url), { headers, method } as unknown as IncomingMessage, version, at);
const key = (url: string, headers: Record<string, string> = {}) => kept(url, headers)?.key ?? null;

test("the order of parameters does not matter, their values do", () => {
  expect(key("/regions/bac?year=2024&through=6")).toBe(key("/regions/bac?through=6&year=2024"));
  expect(key("/regions/bac?year=2024")).not.toBe(key("/regions/bac?year=2023"));
});

test("a new version of the data, and a new day in Vietnam, are other pages", () => {
  expect(kept("/", {}, "8")?.key).not.toBe(key("/"));
  expect(kept("/", {}, "7", MORNING)?.key).not.toBe(key("/"));
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
  ["a token", "/api/v1/execution", { authorization: "Bearer x" }],
  ["a parameter the API does not know", "/api/v1/execution?utm=1", {}],
  ["an address nobody serves", "/wp-admin", {}],
  ["an address that cannot be read", "/?year=2017&through=6?TEXT", {}],
  ["the sign-in page", "/sign-in", {}],
  ["a page of the office", "/en/vouchers/new", {}],
  ["vouchers", "/api/v1/vouchers", {}],
  ["health", "/api/health/ready", {}],
])("%s is answered afresh", (_what, url, headers) => {
  expect(key(url, headers as Record<string, string>)).toBeNull();
});

test("no write is ever kept, and nothing while who asks may be somebody", () => {
  expect(kept("/api/v1/execution", {}, "7", EVENING, "POST")).toBeNull();
});

test("what is rendered is exactly what the key says: known parameters, in the order of the list, and no other byte", () => {
  expect(kept("/?through=6&zz=%3Cb%3E&year=2017")?.url).toBe("/?year=2017&through=6");
  expect(key("/?through=6&zz=1&year=2017")).toBe(key("/?year=2017&through=6&zz=2"));
  expect(kept("/%70rojects?q=m%C3%A1y+cn&utm=x")?.url).toBe("/projects?q=m%C3%A1y+cn");
});

test("junk after a search shares the page of the search, and two searches are two pages", () => {
  expect(key("/projects?size=200&q=m&zz=1")).toBe(key("/projects?size=200&q=m&zz=2"));
  expect(key("/projects?q=m")).not.toBe(key("/projects?q=n"));
});
