import { currentReference } from "@/lib/db/reference";
import { vietnamDay } from "@/lib/domain/period/period";
import type { AcceptanceContext } from "@/lib/domain/project/acceptance";

/** The day at an instant, in Vietnam, and the indicators that outputs are counted by. */
export async function acceptanceContext(at: Date): Promise<AcceptanceContext> {
  const { indicators } = (await currentReference()).catalogue;
  return { today: vietnamDay(at), indicators: new Set(indicators.map(({ code }) => code)) };
}
