import type { Actor, Role } from "@/lib/domain/access/actor";

const PROVINCIAL: readonly Role[] = ["PROVINCE_OFFICER", "PROVINCE_LEADER"];

/** Somebody with that role, of Quảng Trị or of the region miền Trung – Tây Nguyên where the role has a place. */
export function anActor(role: Role, changes: Partial<Actor> = {}): Actor {
  return {
    accountId: "11111111-1111-4111-8111-111111111111",
    fullName: "Người dùng thử",
    email: "thu@khuyencong.test",
    role,
    unitId: PROVINCIAL.includes(role) ? "quang-tri-2025" : null,
    regionCode: role === "ORGANISER" ? "MTTN" : null,
    ...changes,
  };
}
