import { acceptSeveral } from "@/lib/commands/acceptances/accept-several";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { FormDraft } from "@/lib/domain/drafts/form-draft";
import type { CheckedAcceptance } from "@/lib/domain/project/acceptance";
import { checkedResult } from "@/lib/format/checked-result";
import type { Locale } from "@/lib/format/locale";
import { acceptSeveralInput } from "@/lib/input/accept-several";
import { listAcceptedSince } from "@/lib/queries/acceptances/list-to-accept";
import { nestedFields } from "@/lib/server/body/nested-fields";

/** What would become of each acceptance of a kept form, or, once they were sent, what became of it. Null where it cannot be read. */
export async function checkedAcceptances(
  actor: Actor,
  draft: FormDraft | null,
  locale: Locale,
): Promise<readonly CheckedAcceptance[] | null> {
  const read = draft && !draft.refusal ? acceptSeveralInput.safeParse(nestedFields(draft.fields)) : null;
  if (!read?.success) return null;
  const { items } = read.data;
  const accepted = await listAcceptedSince(readScope(actor), items);
  const open = items.filter(({ code }) => !accepted.has(code));
  const { results } = await acceptSeveral(actor, { preview: true, items: open }, new Date());
  const resultOf = new Map(results.map((one) => [one.code, one]));
  return items.map(({ code, on }) => ({ ...checkedResult(code, resultOf.get(code), locale), on }));
}
