/** A part of a file, both ends within it. */
export type ByteRange = { readonly from: number; readonly to: number };

/**
 * The one part of a file that a `Range` header asks for; null where the whole is to be sent: no header, several parts,
 * or one that cannot be read (RFC 9110 §14.2).
 */
export function rangeOf(header: string | null, bytes: number): ByteRange | "unsatisfiable" | null {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return null;
  if (first === "")
    return Number(last) === 0 ? "unsatisfiable" : { from: Math.max(0, bytes - Number(last)), to: bytes - 1 };
  const from = Number(first);
  const to = last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (last !== "" && Number(last) < from) return null;
  return from >= bytes ? "unsatisfiable" : { from, to };
}
