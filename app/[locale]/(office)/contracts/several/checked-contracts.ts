import { signSeveral } from "@/lib/commands/contracts/sign-several";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { CheckedContract } from "@/lib/domain/contract/unsigned-project";
import type { FormDraft } from "@/lib/domain/drafts/form-draft";
import { checkedResult } from "@/lib/format/checked-result";
import type { Locale } from "@/lib/format/locale";
import { signSeveralInput } from "@/lib/input/contracts";
import { listSigned } from "@/lib/queries/contracts/list-unsigned";
import { nestedFields } from "@/lib/server/body/nested-fields";

/** What would become of each contract of a kept form, or, once they were sent, what became of it. Null where it cannot be read. */
export async function checkedContracts(
  actor: Actor,
  draft: FormDraft | null,
  locale: Locale,
): Promise<readonly CheckedContract[] | null> {
  const { items: rows } = nestedFields(draft?.fields ?? {});
  const read = draft && !draft.refusal ? signSeveralInput.safeParse({ items: rows }) : null;
  if (!read?.success) return null;
  const { items } = read.data;
  const signed = await listSigned(
    readScope(actor),
    items.map(({ code }) => code),
  );
  const isDone = (one: (typeof items)[number]) => signed.get(one.code)?.includes(one.contract.number) ?? false;
  const open = items.filter((one) => !isDone(one));
  const { results } = await signSeveral(actor, { ...read.data, items: open, preview: true }, new Date());
  const resultOf = new Map(results.map((one) => [one.code, one]));
  return items.map((one) => {
    const { number, value } = one.contract;
    return { ...checkedResult(one.code, resultOf.get(one.code), locale), number, value };
  });
}
