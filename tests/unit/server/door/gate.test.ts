import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isReadable } from "@/lib/server/door/address";
import { turnedAway } from "@/lib/server/door/gate";

const ORIGIN = "https://khuyencong.example.vn";
const status = (method: string, url: string, headers: Record<string, string> = {}) =>
  turnedAway({ method, url, headers } as unknown as IncomingMessage, ORIGIN)?.status ?? "in";

test.each([
  ["GET", "/", {}, "in"],
  ["HEAD", "/api/v1/execution", {}, "in"],
  ["GET", "/", { "content-length": "5" }, 400],
  ["POST", "/", { origin: ORIGIN }, 405],
  ["DELETE", "/projects/1", { origin: ORIGIN }, 405],
  ["TRACE", "/api/v1/execution", {}, 405],
  ["OPTIONS", "/api/v1/execution", {}, "in"],
  ["POST", "/api/v1/vouchers", { origin: ORIGIN }, "in"],
  ["POST", "/api/v1/vouchers", { origin: `${ORIGIN}.evil.example` }, 403],
  ["POST", "/api/v1/vouchers", { origin: "null" }, 403],
  ["POST", "/api/v1/vouchers", { origin: "http://khuyencong.example.vn" }, 403],
  ["POST", "/api/v1/vouchers", { "sec-fetch-site": "same-origin" }, "in"],
  ["POST", "/api/v1/vouchers", { "sec-fetch-site": "same-site" }, 403],
  ["POST", "/api/v1/vouchers", {}, 403],
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
  "/?year=2017&through=6?TEXT",
  "/projects??size=20",
  "/?year=2017#TEXT",
])("%s cannot be read", (url) => {
  expect(isReadable(url)).toBe(false);
});

test("every address a browser would make of any words can be read", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((text) => !text.includes("\0"));
  fc.assert(
    fc.property(words, words, (segment, value) => {
      const url = `/projects/${encodeURIComponent(segment)}?${new URLSearchParams({ q: value })}`;
      expect(isReadable(url)).toBe(true);
    }),
  );
});
