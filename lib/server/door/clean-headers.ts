import type { IncomingMessage } from "node:http";
import { REQUEST_ID_HEADER } from "../asker";
import { CLIENT_ADDRESS_HEADER } from "../client-address";

/** The address asked for, with its query, for the frame of pages: the rail, the switch of language. */
const PAGE_ADDRESS_HEADER = "x-portal-address";

/** Set where the portal was asked under another name than its own, which the sign-in page tells; the name itself stays here. */
export const ELSEWHERE_HEADER = "x-portal-elsewhere";

/** Headers that steer Next or pretend to come from a proxy; no client of ours sends them. */
const REMOVED =
  /^(x-forwarded-|x-middleware-|x-nextjs-|x-invoke-|x-matched-path|x-prerender-|x-now-|x-vercel-|x-real-ip|x-nonce|x-portal-|x-action-|next-|rsc$|forwarded$|via$|content-security-policy)/;

/** What the door itself knows of a request and passes on. */
export type Passed = {
  readonly requestId: string;
  readonly client: string;
  readonly origin: URL;
  readonly policy: string;
};

/**
 * Takes off what a client may not say and puts on what the door knows: the id, who is connected, the origin that
 * people type, and the policy that carries the nonce. Bodies are compressed at the door, so Next gets no wish for it.
 */
export function cleanHeaders(
  { headers, url = "/" }: IncomingMessage,
  { requestId, client, origin, policy }: Passed,
): void {
  for (const name of Object.keys(headers)) if (REMOVED.test(name)) delete headers[name];
  delete headers["accept-encoding"];
  if (headers.host !== origin.host) headers[ELSEWHERE_HEADER] = "yes";
  headers.host = origin.host;
  headers["x-forwarded-host"] = origin.host;
  headers["x-forwarded-proto"] = origin.protocol.slice(0, -1);
  headers["content-security-policy"] = policy;
  headers[REQUEST_ID_HEADER] = requestId;
  headers[CLIENT_ADDRESS_HEADER] = client;
  headers[PAGE_ADDRESS_HEADER] = url;
}
