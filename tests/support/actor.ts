import type { Actor } from "@/lib/domain/access/actor";
import { ROLES, type Role } from "@/lib/domain/access/roles";

/** Somebody with that role, of Quảng Trị or of the region miền Trung – Tây Nguyên where the role has a place. */
export function anActor(role: Role, changes: Partial<Actor> = {}): Actor {
  return {
    accountId: "11111111-1111-4111-8111-111111111111",
    fullName: "Người dùng thử",
    email: "thu@khuyencong.test",
    role,
    unitId: ROLES[role].place === "province" ? "quang-tri-2025" : null,
    regionCode: ROLES[role].place === "region" ? "MTTN" : null,
    onBehalfOf: null,
    ...changes,
  };
}
