import { saveItemFile } from "@/lib/db/conference-items";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { type FileFormat, isPicture } from "@/lib/domain/attachment/formats";
import { kindRecord } from "@/lib/domain/conference/item";
import { refuse } from "@/lib/domain/errors";
import type { ItemFileInput } from "@/lib/input/conference-items";
import { findItem } from "@/lib/queries/conferences/list-items";
import { type SentFile, takeFile } from "../files/take-file";
import { explainingConference } from "./explaining-conference";
import { mayWrite } from "./write-item";

/**
 * Gửi tệp tham luận, ảnh: takes a file to an entry of a conference. Whether the person may is asked before it is received;
 * it is recorded when it is whole and is what its name says. Gives the ids.
 *
 * Refuses as `editItem` does, or with `attachment.refused`.
 * @throws FilesAway when the file cannot be kept: nothing is recorded then.
 */
export async function addItemFile(actor: Actor, { id, itemId }: ItemFileInput, file: SentFile, _at: Date) {
  return takeFile(file, {
    permit: async (format) => {
      await explainingConference(() => transaction(actor, (tx) => permitFor(tx, actor, { id, itemId }, format)));
    },
    record: async ({ id: fileId, ...taken }) => {
      await explainingConference(() =>
        transaction(actor, async (tx) => {
          const permit = await permitFor(tx, actor, { id, itemId }, taken.format);
          await saveItemFile(tx, permit, { id: fileId, itemId, ...taken });
        }),
      );
      return { id, itemId, fileId };
    },
  });
}

async function permitFor(
  tx: Parameters<typeof mayWrite>[0],
  actor: Actor,
  { id, itemId }: ItemFileInput,
  format: FileFormat,
) {
  const item = (await findItem(tx, readScope(actor), { id, itemId })) ?? refuse({ code: "conference.item-stale" });
  const takes = kindRecord(item.kind).file && (item.kind !== "PHOTO" || isPicture(format));
  if (!takes) refuse({ code: "attachment.refused", fault: "ending-not-taken", fileName: "" });
  return (await mayWrite(tx, actor, id, item)).permit;
}
