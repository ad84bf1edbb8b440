import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress } from "@/lib/server/door/address";
import { askedFor } from "@/lib/server/door/asked";
import { turnedAway } from "@/lib/server/door/gate";

const ORIGIN = "https://khuyencong.example.vn";
const status = (method: string, url: string, headers: Record<string, string> = {}) =>
  turnedAway({ method, url, headers } as unknown as IncomingMessage, askedFor(url), ORIGIN)?.status ?? "in";

test.each([
  ["GET", "/", {}, "in"],
  ["HEAD", "/api/v1/execution", {}, "in"],
  ["GET", "/", { "content-length": "5" }, 400],
  ["POST", "/", { origin: ORIGIN }, 405],
  ["DELETE", "/projects/1", { origin: ORIGIN }, 405],
  ["TRACE", "/api/v1/execution", {}, 405],
  ["OPTIONS", "/api/v1/execution", {}, "in"],
  ["POST", "/api/v1/execution", { origin: ORIGIN }, 405],
  ["PUT", "/api/v1/vouchers", { origin: ORIGIN }, 405],
  ["GET", "/api/auth/signout", {}, 405],
  ["GET", "/api/./metrics", {}, 400],
  ["POST", "/api/v1/vouchers", { origin: ORIGIN }, "in"],
  ["POST", "/api/v1/vouchers", { origin: `${ORIGIN}.evil.example` }, 403],
  ["POST", "/api/v1/vouchers", { origin: "null" }, 403],
  ["POST", "/api/v1/vouchers", { origin: "http://khuyencong.example.vn" }, 403],
  ["POST", "/api/v1/vouchers", { "sec-fetch-site": "same-origin" }, "in"],
  ["POST", "/api/v1/vouchers", { "sec-fetch-site": "same-site" }, 403],
  ["POST", "/api/v1/vouchers", {}, 403],
  ["POST", "/api/v1/check-text", {}, "in"],
  ["POST", "/api/v1/check-text", { origin: "https://evil.example" }, 403],
  ["POST", "/api/v1/check-text", { "content-length": "1048577" }, 413],
  ["POST", "/api/auth/signout", {}, "in"],
  ["POST", "/api/auth/signout", { origin: "https://evil.example" }, 403],
  ["POST", "/api/v1/vouchers", { origin: ORIGIN, "content-length": "1048577" }, 413],
  ["POST", "/api/v1/vouchers", { origin: ORIGIN, "transfer-encoding": "chunked" }, 411],
] as const)("%s %s with %j: %s", (method, url, headers, expected) => {
  expect(status(method, url, headers)).toBe(expected);
});

test.each([
  "/%",
  "/%E0%A4%A",
  "/a%00b",
  "/?q=%00",
  "//evil.example",
  "/\\evil.example",
  "/a//b",
  "/caf\u00e9",
  "/a\tb",
  "*",
  "http://x/",
  `/${"a".repeat(2_048)}`,
  "/api/./metrics",
  "/_next/../office",
  "/api/%2e/metrics",
  "/_next/%2E%2e/office",
  "/_next/.%2e/office",
  "/a%2f..%2foffice",
  "/a%5c..%5coffice",
  "/..",
  "/?year=2017&through=6?TEXT",
  "/projects??size=20",
  "/?year=2017#TEXT",
])("%s cannot be read", (url) => {
  expect(readAddress(url)).toBeNull();
});

test("every address a browser would make of any words can be read, and reads as those words", () => {
  const isDots = (text: string) => text.split("/").some((piece) => piece === "." || piece === "..");
  const words = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
    .filter((text) => !text.includes("\0") && !text.includes("\\") && !isDots(text));
  fc.assert(
    fc.property(words, words, (segment, value) => {
      const url = `/projects/${encodeURIComponent(segment)}?${new URLSearchParams({ q: value })}`;
      expect(readAddress(url)?.path).toBe(`/projects/${segment}`);
    }),
  );
});

test.each([
  ["/api/metrics", "/api/metrics"],
  ["/%61pi/metric%73", "/api/metrics"],
  ["/API/metrics", ":unknown"],
  ["/projects/KC-1?size=200&zz=1", "/projects/{code}"],
  ["/en/projects/KC-1", "/projects/{code}"],
  ["/en/api/metrics", ":unknown"],
  ["/vouchers/new", "/vouchers/new"],
  ["/vouchers/0b8f", "/vouchers/{id}"],
  ["/x.css", ":unknown"],
  ["/api", ":unknown"],
  ["/wp-admin/setup.php", ":unknown"],
  ["/_next/image?url=x", ":unknown"],
  ["/_next/static/chunks/a.js", "/_next"],
  ["/a?b?c", ":broken"],
])("%s is called %s by logs, metrics and rules alike", (url, name) => {
  expect(askedFor(url).name).toBe(name);
});
