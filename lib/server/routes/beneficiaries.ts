import { z } from "zod";
import { BENEFICIARY_KINDS } from "@/lib/domain/project/kind";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { beneficiaryIdInput } from "@/lib/input/beneficiaries-query";
import { json, read } from "./define";
import { dong, fund } from "./parts";

const sum = z.object({ projects: z.int(), amount: dong });
const beneficiary = z
  .object({
    establishments: z.array(
      z.object({
        ...{ id: z.uuid(), name: z.string(), taxCode: z.string().nullable(), address: z.string() },
        ...{ kind: z.enum(BENEFICIARY_KINDS), unitName: z.string() },
      }),
    ),
    support: z.array(
      z.object({
        ...{ code: z.string(), title: z.string(), fund, year: z.int(), endYear: z.int() },
        ...{ state: z.enum(PROJECT_STATES), unitName: z.string(), amount: dong.nullable() },
      }),
    ),
    received: sum.meta({ description: "Of đề án that were assigned and not stopped, as far as the asker sees them" }),
    elsewhere: sum.nullable().meta({ description: "The same in other provinces; null for who sees all" }),
  })
  .meta({ id: "Beneficiary" });

export const readBeneficiary = read({
  path: "/api/v1/beneficiaries/{id}",
  who: "beneficiary.read",
  tag: "records",
  input: beneficiaryIdInput,
  summary: "An establishment by its tax code, or by the id of an entry without one, with all the support it received",
  reply: json("The establishment", beneficiary),
});
