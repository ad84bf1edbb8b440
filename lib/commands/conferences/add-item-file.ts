import { saveItemFile } from "@/lib/db/conference-items";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { readFileName } from "@/lib/domain/attachment/file-name";
import { type FileFormat, LARGEST_FILE } from "@/lib/domain/attachment/formats";
import { kindRecord } from "@/lib/domain/conference/item";
import { DomainError, refuse } from "@/lib/domain/errors";
import { FileFaulty } from "@/lib/files/file-fault";
import { dropReceived, type Received, receiveFile } from "@/lib/files/receive-file";
import { recogniseFile } from "@/lib/files/recognise";
import { theStore } from "@/lib/files/store/the-store";
import type { ItemFileInput } from "@/lib/input/conference-items";
import { findItem } from "@/lib/queries/conferences/list-items";
import { fileRefusal } from "../attachments/file-refusal";
import { explainingConference } from "./explaining-conference";
import { mayWrite } from "./write-item";

type SentFile = { readonly name: string; readonly content: AsyncIterable<Uint8Array> };

const PICTURES: readonly FileFormat[] = ["png", "jpg"];

/**
 * Gửi tệp tham luận, ảnh: takes a file to an entry of a conference. Whether the person may is asked before it is received;
 * it is recorded when it is whole and is what its name says. Gives the ids.
 *
 * Refuses as `editItem` does, or with `attachment.refused`.
 * @throws FilesAway when the file cannot be kept: nothing is recorded then.
 */
export async function addItemFile(actor: Actor, { id, itemId }: ItemFileInput, file: SentFile, _at: Date) {
  const { fileName, format } = readFileName(file.name);
  await explainingConference(() => transaction(actor, (tx) => permitFor(tx, actor, { id, itemId }, format)));
  const store = await theStore();
  let received: Received | null = null;
  let isKept = false;
  try {
    received = await receiveFile(file.content, LARGEST_FILE);
    if ((await recogniseFile(received.path)) !== format) throw new FileFaulty("not-what-it-says");
    await store.keep(received);
    isKept = true;
    const { id: fileId, bytes, sha256 } = received;
    await explainingConference(() =>
      transaction(actor, async (tx) => {
        const permit = await permitFor(tx, actor, { id, itemId }, format);
        await saveItemFile(tx, permit, { id: fileId, itemId, fileName, format, bytes, sha256 });
      }),
    );
    return { id, itemId, fileId };
  } catch (error) {
    // Where the database was lost it may have recorded the file all the same: what it did not, is swept.
    if (received && !isKept) await dropReceived(received);
    if (received && isKept && error instanceof DomainError) await store.remove(received.id).catch(() => undefined);
    throw fileRefusal(error, fileName);
  }
}

async function permitFor(
  tx: Parameters<typeof mayWrite>[0],
  actor: Actor,
  { id, itemId }: ItemFileInput,
  format: FileFormat,
) {
  const item = (await findItem(tx, readScope(actor), { id, itemId })) ?? refuse({ code: "conference.item-stale" });
  const takes = kindRecord(item.kind).file && (item.kind !== "PHOTO" || PICTURES.includes(format));
  if (!takes) refuse({ code: "attachment.refused", fault: "ending-not-taken", fileName: "" });
  return (await mayWrite(tx, actor, id, item)).permit;
}
