import type { InputProblem } from "@/lib/format/refusals/input-problem";
import { seal, unseal } from "./sealed";

/**
 * What a page is told once after a plain form came back to it: that it was done, or why it was refused, with
 * what was typed. It travels in a cookie that only this portal can read, never in the address.
 */
export type Flash =
  | { readonly kind: "done"; readonly outcome: string }
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly detail: string;
      readonly errors: readonly InputProblem[];
      readonly values: Readonly<Record<string, string>>;
    };

/** Name of the cookie; the front door takes it away once its page was shown. */
export const FLASH_COOKIE = "portal-flash";

const MINUTES = 5;
/** Browsers keep a cookie of 4 096 bytes with its name and attributes. */
const LARGEST = 3_600;

type Stamped = { readonly until: number; readonly flash: Flash };

/** A `Set-Cookie` that shows this to the page at that path, and to no other. */
export function flashCookie(flash: Flash, path: string, secure: boolean): string {
  const stamped = { until: Date.now() + MINUTES * 60_000, flash };
  const attributes = `Path=${path}; Max-Age=${MINUTES * 60}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return `${FLASH_COOKIE}=${sealToFit(stamped)}; ${attributes}`;
}

/** A `Set-Cookie` that forgets it. */
export function forgottenFlash(path: string): string {
  return `${FLASH_COOKIE}=; Path=${path}; Max-Age=0; HttpOnly; SameSite=Lax`;
}

/** What the cookie holds; null when it is old, or not ours. */
export function openFlash(sealed: string | undefined): Flash | null {
  const stamped = sealed ? (unseal(sealed, "flash") as Stamped | null) : null;
  return stamped && stamped.until > Date.now() ? stamped.flash : null;
}

function sealToFit(stamped: Stamped): string {
  const sealed = seal(stamped, "flash");
  if (sealed.length <= LARGEST || stamped.flash.kind === "done") return sealed;
  return sealToFit({ ...stamped, flash: { ...stamped.flash, ...shortened(stamped.flash) } });
}

/** Halves the longest text typed; with nothing left to shorten, keeps the sentence alone. */
function shortened({ values }: Extract<Flash, { kind: "refused" }>): Partial<Extract<Flash, { kind: "refused" }>> {
  const [name, text] = Object.entries(values).sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  if (name === undefined || text === undefined || text.length < 100) return { values: {}, errors: [] };
  return { values: { ...values, [name]: text.slice(0, text.length >> 1) } };
}
