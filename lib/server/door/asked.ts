import { matchRoute } from "../routes/match-route";
import type { Route } from "../routes/route";
import { type Address, readAddress } from "./address";

/**
 * What a request asks for: `place` is one of the portal's addresses, `build` a file Next built, `unknown` an address
 * nobody serves, `broken` one that cannot be read. `name` is what logs and metrics call it: never junk of a client's.
 */
export type Asked =
  | { readonly kind: "broken"; readonly name: ":broken" }
  | { readonly kind: "unknown"; readonly name: ":unknown"; readonly address: Address; readonly isApi: boolean }
  | { readonly kind: "build"; readonly name: "/_next"; readonly address: Address }
  | {
      readonly kind: "place";
      readonly name: string;
      readonly address: Address;
      readonly routes: readonly Route[];
      readonly isApi: boolean;
      readonly isPage: boolean;
    };

/** Reads what an address asks for. A developer's server also has Next's own helpers below /_next. */
export function askedFor(url: string, dev = false): Asked {
  const address = readAddress(url);
  if (!address) return { kind: "broken", name: ":broken" };
  const { path } = address;
  if (path.startsWith(dev ? "/_next/" : "/_next/static/") || (dev && path.startsWith("/__next")))
    return { kind: "build", name: "/_next", address };
  const isApi = path === "/api" || path.startsWith("/api/");
  const place = matchRoute(path);
  if (!place) return { kind: "unknown", name: ":unknown", address, isApi };
  return { kind: "place", address, isApi, ...place };
}
