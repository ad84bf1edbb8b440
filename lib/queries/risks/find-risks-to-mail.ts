import { z } from "zod";
import { transaction } from "@/lib/db/transaction";
import type { Upkeeper } from "@/lib/domain/access/actor";
import type { Language } from "@/lib/domain/language";
import { DAYS_TO_START, RISKS, type RiskSum } from "@/lib/domain/risk/risk";

const row = z.object({
  email: z.string(),
  full_name: z.string(),
  language: z.enum(["vi", "en"]),
  risk: z.enum(RISKS),
  places: z.number(),
  amount: z.bigint(),
});

/** What a letter on money at risk tells, and whom. */
export type RisksToMail = {
  readonly email: string;
  readonly fullName: string;
  readonly language: Language;
  readonly sums: readonly RiskSum[];
};

/** Money at risk where this account works, by kind; null where there is none, or where the person wants no mail. */
export async function findRisksToMail(actor: Upkeeper, accountId: string): Promise<RisksToMail | null> {
  const found = await transaction(
    actor,
    (tx) => tx.$queryRaw`SELECT * FROM risks_to_mail(${accountId}::uuid, ${DAYS_TO_START}::integer)`,
  );
  const rows = z.array(row).parse(found);
  const [first] = rows;
  if (!first) return null;
  const { email, full_name: fullName, language } = first;
  const sums = RISKS.flatMap((risk) =>
    rows.filter((one) => one.risk === risk).map(({ places, amount }) => ({ risk, count: places, amount })),
  );
  return { email, fullName, language, sums };
}
