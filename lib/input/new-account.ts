import { z } from "zod";
import { ROLE_NAMES, ROLES, rolesWhere } from "@/lib/domain/access/roles";

const held = (place: string) => rolesWhere((role) => role.place === place).join(" and ");

/**
 * A new account: who, and in which role. A provincial role names its province (`unitId`), an organiser its region
 * (`regionCode`), the others neither.
 */
export const newAccountInput = z
  .strictObject({
    email: z
      .email("is not an e-mail address")
      .max(254)
      .transform((email) => email.normalize("NFC").toLowerCase()),
    fullName: z
      .string()
      .transform((name) => name.normalize("NFC").replace(/\s+/g, " ").trim())
      .pipe(z.string().min(2, "is too short").max(120, "is longer than 120 characters")),
    role: z.enum(ROLE_NAMES, `must be one of ${ROLE_NAMES.join(", ")}`),
    unitId: z.string().min(1).nullable().default(null),
    regionCode: z.enum(["BAC", "MTTN", "NAM"], "must be one of BAC, MTTN, NAM").nullable().default(null),
  })
  .refine(({ role, unitId }) => (ROLES[role].place === "province") === (unitId !== null), {
    path: ["unitId"],
    error: `is needed for ${held("province")}, and for no other role`,
  })
  .refine(({ role, regionCode }) => (ROLES[role].place === "region") === (regionCode !== null), {
    path: ["regionCode"],
    error: `is needed for ${held("region")}, and for no other role`,
  });
