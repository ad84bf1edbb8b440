import { returnAddress } from "@/lib/auth/return-address";
import { environment } from "@/lib/environment";

/** The page a plain form was sent from, by its `Referer` (the portal's pages send it to the portal); else `fallback`. */
export function formPage(request: Request, fallback: string): string {
  return returnAddress(request.headers.get("referer"), environment().APP_ORIGIN, fallback);
}

/** The path of an address within the portal, without its query. */
export function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0] || "/";
}
