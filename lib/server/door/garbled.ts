import type { Duplex } from "node:stream";
import { failureOf, problemBody } from "../problem";
import { newNonce } from "./nonce";

const TOO_LARGE = "HPE_HEADER_OVERFLOW";

/** Answers what is not HTTP, or not a request for us, before any request exists; then closes the connection. */
export function refuseGarbled(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const asker = { language: "vi", requestId: newNonce() } as const;
  const failure = failureOf(error.code === TOO_LARGE ? 431 : 400, "request.malformed", asker);
  const body = problemBody(failure, asker);
  socket.end(
    `HTTP/1.1 ${failure.status} Bad Request\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${body}`,
  );
}
