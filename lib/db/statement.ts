import { Prisma } from "./generated/client";

/** A statement put together from parts of our own text, with the values its places `$1`, `$2` … are bound to. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** The same for the typed client: each place is bound to its value, however often it occurs; no value becomes text. */
export function bound({ text, values }: Statement): Prisma.Sql {
  const places = [...text.matchAll(/\$(\d+)/g)].map(([, place]) => values[Number(place) - 1]);
  return Prisma.sql(text.split(/\$\d+/), ...places);
}
