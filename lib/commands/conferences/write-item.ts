import { saveItem, saveItemWords } from "@/lib/db/conference-items";
import { currentReference } from "@/lib/db/reference";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { ownerOfItem, stepForItem } from "@/lib/domain/conference/decide-item";
import { provincesOf } from "@/lib/domain/conference/provinces";
import { refuse } from "@/lib/domain/errors";
import type { AddItemInput, EditItemInput } from "@/lib/input/conference-items";
import { findItem } from "@/lib/queries/conferences/list-items";
import { explainingConference } from "./explaining-conference";
import { holdFound } from "./hold-found";

type Words = AddItemInput["words"];

/**
 * Thêm một mục: a topic, delegates, a paper, a proposal, a task, an award, by the organiser or, of what is its own, by a
 * province while the conference is open. Gives its id.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, `conference.unit-elsewhere`,
 * `conference.listed-already` (one list of delegates a province) or `conference.busy`.
 */
export async function addItem(actor: Actor, { id, words }: AddItemInput, _at: Date) {
  const itemId = crypto.randomUUID();
  await explainingConference(() =>
    transaction(actor, async (tx) => {
      const { permit, unitId } = await mayWrite(tx, actor, id, words);
      await saveItem(tx, permit, itemId, { ...words, unitId });
    }),
  );
  return { id, itemId, version: 1 };
}

/** Sửa một mục on the version that was seen; refuses as `addItem`, and with `conference.item-stale`. */
export async function editItem(actor: Actor, { id, itemId, version, words }: EditItemInput, _at: Date) {
  await explainingConference(() =>
    transaction(actor, async (tx) => {
      const before = await findItem(tx, readScope(actor), { id, itemId });
      if (!before || before.kind !== words.kind) refuse({ code: "conference.item-stale" });
      if (actor.unitId !== null) await mayWrite(tx, actor, id, before);
      const asked = actor.unitId === null ? words : { ...words, unitId: before.unitId };
      const { permit, unitId } = await mayWrite(tx, actor, id, asked);
      await saveItemWords(tx, permit, { before, version }, { ...words, unitId });
    }),
  );
  return { id, itemId, version: version + 1 };
}

/** The permit to write an entry, and whose it then is, decided under the conference's lock. */
export async function mayWrite(
  tx: Transaction,
  actor: Actor,
  id: string,
  words: Pick<Words, "kind" | "unitId" | "organisation">,
) {
  const conference = await holdFound(tx, id);
  const step = stepForItem(actor, words.kind);
  const mayAtAll =
    step === "conference.contribute"
      ? { stewardUnitId: actor.unitId }
      : { stewardUnitId: null, regionCode: conference.region };
  const permit = authorize(actor, step, { id, ...mayAtAll });
  const { territory } = await currentReference();
  return { permit, unitId: ownerOfItem(actor, words, conference, provincesOf(territory, conference)) };
}
