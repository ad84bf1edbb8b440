/** Everything a đề án holds that was written, as it is hashed: values of JSON, amounts as texts of đồng. */
export type Dossier = { readonly [part: string]: unknown };

/** One text for one dossier, whatever order its parts were read in: what its hash is taken over. */
export function dossierText(dossier: Dossier): string {
  return JSON.stringify(ordered(dossier));
}

function ordered(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(ordered);
  if (typeof part === "bigint") return part.toString();
  if (part === null || typeof part !== "object" || part instanceof Date) return part;
  const sorted = Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, value]) => [key, ordered(value)]));
}
