import type { ReadScope } from "@/lib/domain/access/read-scope";
import { isGivenOut } from "@/lib/domain/attachment/scan";
import { vietnamDay } from "@/lib/domain/period/period";
import { scansFiles } from "@/lib/environment";
import { theStore } from "@/lib/files/store/the-store";
import { listAttachments } from "@/lib/queries/attachments/list-attachments";

/**
 * The files of a dossier in all their versions, by the lines of its checklist; one that the scanner holds back is named
 * and not enclosed.
 */
export async function filesOf(scope: ReadScope, code: string) {
  const files = await listAttachments(scope, code);
  const scanning = scansFiles();
  return (files?.items ?? []).map((item) => {
    const { id, kind, fileName, version, bytes, sha256 } = item;
    const given = isGivenOut(item, scanning);
    const line = files?.checklist.find((one) => one.kind === kind);
    const withheld = given ? null : item.finding === null ? "đang chờ quét vi-rút" : "có vi-rút";
    const told = {
      ...{ path: `07-tai-lieu/${kind}/ban-${version}/${safe(fileName)}`, title: line?.name.vi ?? fileName },
      ...{ number: null, on: vietnamDay(new Date(item.addedAt)), bytes, sha256, withheld },
    };
    return { told, open: async () => (await theStore()).open(id) };
  });
}

/** A file's name as a part of a path: no stroke, no dot in front. */
const safe = (name: string) => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-").replace(/^\.+/, "-");
