import type { OutgoingHttpHeaders } from "node:http";

/** An answer kept whole: to be looked at and remembered before it is sent. */
export type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer };
