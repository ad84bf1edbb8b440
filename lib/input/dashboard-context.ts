import type { AddressParams } from "./parse-leniently";

/** Values of a dashboard's address that a list does not use, and gives back when the reader returns to the dashboard. */
const TRAVELLING = ["through", "basis", "asOf"] as const;

/** The part of an address that only travels along; texts that no dashboard could have written are dropped. */
export function dashboardContext(params: AddressParams): Readonly<Record<string, string>> {
  return Object.fromEntries(
    TRAVELLING.flatMap((name) => {
      const value = params[name];
      return typeof value === "string" && /^[a-z0-9-]{1,10}$/.test(value) ? [[name, value]] : [];
    }),
  );
}
