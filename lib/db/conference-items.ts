import type { Permit } from "@/lib/domain/access/permit";
import type { FileFormat } from "@/lib/domain/attachment/formats";
import type { ConferenceItem, ItemKind, ItemStatus, ItemWords } from "@/lib/domain/conference/item";
import { kindRecord } from "@/lib/domain/conference/item";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

type ItemPermit = Permit<"conference.edit" | "conference.contribute" | "conference.follow-up">;
type Words = ItemWords & { readonly kind: ItemKind };

/** Records a new entry of the conference the permit names, with the trail, which bears no names of delegates. */
export async function saveItem(tx: Transaction, permit: ItemPermit, itemId: string, { names, ...words }: Words) {
  const { kind, position, ...rest } = words;
  const status = kindRecord(kind).statuses[0];
  const data = {
    ...{ id: itemId, conferenceId: permit.id, kind, unitId: rest.unitId, ...written(permit, rest) },
    ...(position !== null && { position }),
    ...(status && { status }),
  };
  const write = async () => (await tx.conferenceItem.createMany({ data: [data] })).count;
  const change = { before: null, after: { itemId, ...words } };
  await saveStep(tx, permit, { write, stale: { code: "conference.busy" }, change });
  await saveNames(tx, itemId, names);
}

type CarriedTask = Pick<Words, "unitId" | "organisation" | "title"> & {
  readonly id: string;
  readonly dueOn: Date | null;
};

/** Records a conclusion of an earlier conference among those of the permit's own, with the trail. */
export async function saveCarriedTask(
  tx: Transaction,
  permit: Permit<"conference.edit">,
  { id: carriedFrom, ...task }: CarriedTask,
): Promise<void> {
  const data = { ...task, id: crypto.randomUUID(), conferenceId: permit.id, kind: "TASK" as const, carriedFrom };
  const write = async () => (await tx.conferenceItem.createMany({ data: [{ ...data, status: "WAITING" }] })).count;
  const after = { itemId: data.id, carriedFrom, title: task.title };
  await saveStep(tx, permit, { write, stale: { code: "conference.busy" }, change: { before: null, after } });
}

/** Writes an entry anew on the version that was seen, with the trail; refuses with `conference.item-stale`. */
export async function saveItemWords(
  tx: Transaction,
  permit: ItemPermit,
  { before, version }: { readonly before: ConferenceItem; readonly version: number },
  { names, ...words }: Words,
): Promise<void> {
  const { kind: _, position, ...rest } = words;
  const { names: __, ...known } = before;
  const data = { ...written(permit, rest), ...(position !== null && { position }), version: version + 1 };
  const write = async () =>
    (await tx.conferenceItem.updateMany({ where: { id: before.id, conferenceId: permit.id, version }, data })).count;
  const change = { before: known, after: { itemId: before.id, ...words, version: version + 1 } };
  await saveStep(tx, permit, { write, stale: { code: "conference.item-stale" }, change });
  await saveNames(tx, before.id, names);
}

/** Removes an entry as it was seen, with the trail; refuses with `conference.item-stale`. */
export async function removeItem(
  tx: Transaction,
  permit: ItemPermit,
  { names: _, ...before }: ConferenceItem,
  version: number,
): Promise<void> {
  const write = async () =>
    (await tx.conferenceItem.deleteMany({ where: { id: before.id, conferenceId: permit.id, version } })).count;
  await saveStep(tx, permit, { write, stale: { code: "conference.item-stale" }, change: { before, after: null } });
}

type FollowUp = { readonly status: ItemStatus; readonly answer: string | null; readonly dueOn: string | null };

/** Writes what became of a proposal or a task on the version that was seen; refuses with `conference.item-stale`. */
export async function saveFollowUp(
  tx: Transaction,
  permit: Permit<"conference.follow-up">,
  { before, version }: { readonly before: ConferenceItem; readonly version: number },
  { status, answer, dueOn }: FollowUp,
): Promise<void> {
  const data = { status, answer, dueOn: dueOn === null ? null : new Date(`${dueOn}T00:00:00Z`), version: version + 1 };
  const write = async () =>
    (await tx.conferenceItem.updateMany({ where: { id: before.id, conferenceId: permit.id, version }, data })).count;
  const { status: was, answer: said, dueOn: due } = before;
  const change = {
    before: { itemId: before.id, status: was, answer: said, dueOn: due },
    after: { status, answer, dueOn },
  };
  await saveStep(tx, permit, { write, stale: { code: "conference.item-stale" }, change });
}

/** A province writes what it may: neither whose it is after the first time, nor what only an organiser says. */
function written({ permission }: ItemPermit, words: Omit<Words, "kind" | "position" | "names">) {
  if (permission !== "conference.contribute") return words;
  const { title, speaker, headcount, addressee } = words;
  return { title, speaker, headcount, addressee };
}

async function saveNames(tx: Transaction, itemId: string, names: string | null): Promise<void> {
  const kept = await tx.conferenceDelegates.updateMany({ where: { itemId }, data: { names: names ?? "" } });
  if (kept.count === 0 && names) await tx.conferenceDelegates.createMany({ data: [{ itemId, names }] });
}

type NewFile = {
  readonly id: string;
  readonly itemId: string;
  readonly fileName: string;
  readonly format: FileFormat;
  readonly bytes: number;
  readonly sha256: string;
};

/** Records a file of an entry of the conference the permit names, with the trail. */
export async function saveItemFile(tx: Transaction, permit: ItemPermit, file: NewFile): Promise<void> {
  const write = async () => (await tx.conferenceFile.createMany({ data: [file] })).count;
  await saveStep(tx, permit, { write, stale: { code: "conference.busy" }, change: { before: null, after: file } });
}
