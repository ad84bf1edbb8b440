import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Environment } from "@/lib/environment";
import type { PublicPages } from "./public-pages";
import type { NextHandler } from "./render";

/** What the door needs: the pages behind it, those in memory, the checked environment, and whether it serves a developer. */
export type Door = {
  readonly next: NextHandler;
  readonly pages: PublicPages;
  readonly environment: Environment;
  readonly dev: boolean;
};

/** One request on its way through the door. */
export type Visit = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly nonce: string;
  readonly gzip: boolean;
  /** Headers of the answer, whatever it will be. */
  readonly extra: OutgoingHttpHeaders;
  /** Prepares the request for Next; the policy's nonce is this visit's, or the marker of pages that are kept. */
  readonly pass: (nonce: string) => void;
};
