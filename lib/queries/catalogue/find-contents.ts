import type { Transaction } from "@/lib/db/transaction";

/** Rows whose period holds the day; periods are half-open: the first day is inside, the last is not. */
export function inForce(day: Date) {
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] };
}

/** The name borne on a day; what is used no more keeps the last it bore. */
export function lastNamed(day: Date) {
  return { where: { validFrom: { lte: day } }, orderBy: { validFrom: "desc" }, take: 1 } as const;
}

/** Of versions: one has begun by a day. What has none that has is nobody's to name yet. */
export function begunBy(day: Date) {
  return { some: { validFrom: { lte: day } } };
}

/** Every content with its heading, items, caps and advance rates of that day, each with its legal document. */
export function findContents(db: Transaction, day: Date) {
  const withBasis = { where: inForce(day), include: { legalDocument: true } };
  return db.content.findMany({
    orderBy: { position: "asc" },
    include: {
      versions: { ...lastNamed(day), include: { legalDocument: true } },
      items: {
        orderBy: { position: "asc" },
        include: {
          names: lastNamed(day),
          caps: { ...withBasis, orderBy: { fund: "asc" } },
          advanceRates: withBasis,
        },
      },
    },
  });
}

/** A content as it is found. */
export type ContentRecord = Awaited<ReturnType<typeof findContents>>[number];
