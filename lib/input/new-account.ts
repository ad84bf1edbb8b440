import { z } from "zod";
import { ROLES } from "@/lib/domain/access/actor";

const PROVINCIAL = ["PROVINCE_OFFICER", "PROVINCE_LEADER"];

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
    role: z.enum(ROLES, `must be one of ${ROLES.join(", ")}`),
    unitId: z.string().min(1).nullable().default(null),
    regionCode: z.enum(["BAC", "MTTN", "NAM"], "must be one of BAC, MTTN, NAM").nullable().default(null),
  })
  .refine(({ role, unitId }) => PROVINCIAL.includes(role) === (unitId !== null), {
    path: ["unitId"],
    error: "is needed for PROVINCE_OFFICER and PROVINCE_LEADER, and for no other role",
  })
  .refine(({ role, regionCode }) => (role === "ORGANISER") === (regionCode !== null), {
    path: ["regionCode"],
    error: "is needed for ORGANISER, and for no other role",
  });

export type NewAccount = z.infer<typeof newAccountInput>;
