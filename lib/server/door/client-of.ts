import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/**
 * Who is connected: the socket's address, or with proxies of ours in front, what the outermost of them saw.
 * Entries a client wrote itself stand further left in `X-Forwarded-For` and are never believed.
 */
export function clientOf(request: IncomingMessage, trustedProxies: number): string {
  const socket = request.socket.remoteAddress ?? "unknown";
  if (trustedProxies === 0) return socket;
  const chain = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  return chain.at(-trustedProxies)?.trim() || socket;
}

/** Whether operational figures may be read: from this machine without a proxy between, or with the token. */
export function mayReadMetrics(request: IncomingMessage, token: string | undefined): boolean {
  const { headers, socket } = request;
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
  if (token && given) return sameText(token, given);
  const proxied = headers["x-forwarded-for"] ?? headers.forwarded ?? headers.via;
  return proxied === undefined && LOOPBACK.test(socket.remoteAddress ?? "");
}

function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
