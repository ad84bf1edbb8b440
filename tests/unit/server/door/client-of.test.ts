import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { networkOf } from "@/lib/auth/throttle";
import { clientOf, mayReadMetrics } from "@/lib/server/door/client-of";

const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;
const forwarded = { "x-forwarded-for": "6.6.6.6, 203.0.113.9, 10.0.0.2" };

test("without a proxy of ours a client's forwarding header is not believed", () => {
  expect(clientOf(from("198.51.100.7", forwarded), 0)).toBe("198.51.100.7");
});

test("behind our proxies, the address the outermost of them saw counts, and nothing the client wrote", () => {
  expect(clientOf(from("10.0.0.1", forwarded), 1)).toBe("10.0.0.2");
  expect(clientOf(from("10.0.0.1", forwarded), 2)).toBe("203.0.113.9");
});

test("neighbours on one network are counted together", () => {
  expect(networkOf("198.51.100.7")).toBe(networkOf("::ffff:198.51.100.200"));
  expect(networkOf("2001:db8:1:2:aaaa::1")).toBe(networkOf("2001:db8:1:2:bbbb::2"));
  expect(networkOf("198.51.100.7")).not.toBe(networkOf("198.51.101.7"));
});

test("figures of operation are for this machine, not for what a proxy on it passes on, and for the token", () => {
  const token = "sixteen-or-more-characters";
  expect(mayReadMetrics(from("127.0.0.1"), undefined)).toBe(true);
  expect(mayReadMetrics(from("127.0.0.1", forwarded), undefined)).toBe(false);
  expect(mayReadMetrics(from("198.51.100.7"), token)).toBe(false);
  expect(mayReadMetrics(from("198.51.100.7", { authorization: `Bearer ${token}` }), token)).toBe(true);
  expect(mayReadMetrics(from("127.0.0.1", { authorization: "Bearer wrong" }), token)).toBe(false);
});
