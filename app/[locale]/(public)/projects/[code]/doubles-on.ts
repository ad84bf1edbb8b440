import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { doublesTable } from "@/lib/documents/lists/doubles-table";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { DecidedDouble } from "@/lib/domain/beneficiary/doubles";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import type { Locale } from "@/lib/format/locale";

/** The likely doubles of a đề án, and how the form came back where this person decides on them. */
export async function doublesOn(
  actor: Actor,
  { code, steward }: ProjectDetail,
  doubles: readonly DecidedDouble[],
  locale: Locale,
) {
  const others = [...new Set(doubles.map(({ other }) => other.code))];
  const shown = { table: doublesTable(doubles, locale), others };
  if (!can(actor, "double.decide", { stewardUnitId: steward.id })) return { ...shown, form: null };
  const taken = await takeFormAnswer(actor, ["project.doubles"], code);
  return { ...shown, form: { answer: answerOf(taken?.draft ?? null) } };
}
