import type { IsoDate } from "@/lib/domain/period/period";

/** Of versions: one has begun by a day. What has none that has is nobody's to name yet. */
export function begunBy(day: IsoDate) {
  return { some: { validFrom: { lte: new Date(day) } } };
}
