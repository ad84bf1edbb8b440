/** Letters and digits that are not mistaken for one another when read aloud or off paper. */
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const GROUP = 5;

/** A first password of four groups of five signs (about 99 bits), made of random bytes that the caller draws (20 of them). */
export function firstPassword(bytes: Uint8Array): string {
  const signs = [...bytes].map((byte) => SIGNS[byte % SIGNS.length] ?? "x");
  return Array.from({ length: GROUPS }, (_, at) => signs.slice(at * GROUP, (at + 1) * GROUP).join("")).join("-");
}
