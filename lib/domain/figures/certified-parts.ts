/** Of which units a province's executed amount is certified, and of which it is what was paid (domain §6). */
export type CertifiedParts = { readonly certified: readonly string[]; readonly paid: readonly string[] };

/**
 * A report of exactly this unit and period supplies the whole. Else a merged province adds up its parts, each by its own
 * report where it has one; where none has, all of it is what was paid.
 */
export function certifiedParts(
  unitId: string,
  predecessors: readonly string[],
  isReported: (unitId: string) => boolean,
): CertifiedParts {
  if (isReported(unitId)) return { certified: [unitId], paid: [] };
  const parts = [unitId, ...predecessors];
  return { certified: parts.filter(isReported), paid: parts.filter((id) => !isReported(id)) };
}
