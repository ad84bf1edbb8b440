/** What is refused of a delegation (ủy quyền). */
export type DelegationRefusal =
  | { code: "delegation.chain"; giver: string }
  | { code: "delegation.not-a-colleague" }
  | { code: "delegation.from-past"; from: string; today: string }
  | { code: "delegation.ends-first"; from: string; to: string }
  | { code: "delegation.too-long"; most: number }
  | { code: "delegation.overlaps" }
  | { code: "delegation.ended" }
  | { code: "delegation.not-in-force" };
