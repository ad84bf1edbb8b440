import { acceptanceMinutes } from "@/lib/documents/acceptances/acceptance-minutes";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { AcceptanceMinutesInput } from "@/lib/input/acceptances";
import { getAcceptedProject } from "@/lib/queries/acceptances/get-accepted-project";

/** The minutes of a year's acceptance, the last one where none is named; what was not accepted has none. */
export async function acceptancePaper(scope: ReadScope, { code, year }: AcceptanceMinutesInput) {
  const accepted = await getAcceptedProject(scope, { code, year });
  return accepted ? acceptanceMinutes(accepted) : refuse({ code: "access.not-found", entity: "project", id: code });
}
