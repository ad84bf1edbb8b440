/** The header in which the front door passes on who is connected; a client's own is removed there. */
export const CLIENT_ADDRESS_HEADER = "x-portal-client";

/** The network address a request came from, as far as the portal can trust it. */
export function clientAddress(request: Request): string {
  return request.headers.get(CLIENT_ADDRESS_HEADER) ?? "unknown";
}
