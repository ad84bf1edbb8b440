/** JSON of a value of the domain: amounts of đồng are texts of digits, so that no reader rounds them. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
}
