import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Environment } from "@/lib/environment";
import type { Asker } from "../asker";
import type { Asked } from "./asked";
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
  readonly asked: Asked;
  readonly asker: Asker;
  readonly client: string;
  /** The encodings the client reads, as it said. */
  readonly encodings: string;
  /** Headers of the answer, whatever it will be, with the policy of this visit's nonce. */
  readonly extra: OutgoingHttpHeaders;
  /** Prepares the request for Next: its address, clean headers, and the nonce its scripts shall carry. */
  readonly pass: (url: string, nonce: string) => void;
  readonly nonce: string;
};
