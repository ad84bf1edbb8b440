import { mkdtempSync } from "node:fs";
import { readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sweepOrphans } from "@/lib/commands/attachments/sweep-orphans";
import { addItemFile } from "@/lib/commands/conferences/add-item-file";
import { removeItem } from "@/lib/commands/conferences/remove-item";
import { addItem } from "@/lib/commands/conferences/write-item";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import type { ItemKind } from "@/lib/domain/conference/item";
import { addItemInput } from "@/lib/input/conference-items";
import { findConferenceFile } from "@/lib/queries/conferences/find-file";
import { getConference } from "@/lib/queries/conferences/get-conference";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { SAMPLES } from "../../support/zip";

const folder = mkdtempSync(path.join(tmpdir(), "conference-files-"));
process.env.ATTACHMENTS_DIR = folder;
const db = testDatabase({ reference: true });
const now = new Date();
let organiser: Actor;
let quangTri: Actor;
let daNang: Actor;
let id: string;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  quangTri = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  daNang = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function* stream(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
const entry = async (kind: ItemKind, who: Actor) =>
  (await addItem(who, addItemInput.parse({ id, kind, title: "Mục thử" }), now)).itemId;
const send = (itemId: string, name: string, bytes: Buffer, who: Actor) =>
  addItemFile(who, { id, itemId }, { name, content: stream(bytes) }, now);
const kept = async () => (await readdir(folder, { recursive: true })).filter((name) => /[0-9a-f-]{36}$/.test(name));

describe("the text of a paper", () => {
  test("is sent by its own province, shown to anyone who sees the paper, and the latest counts", async () => {
    const itemId = await entry("PAPER", quangTri);
    await send(itemId, "tham luận.pdf", SAMPLES.pdf, quangTri);
    const { fileId } = await send(itemId, "tham luận bản cuối.pdf", SAMPLES.pdf, quangTri);
    const shown = (await getConference(PUBLIC_SCOPE, id))?.items.find((item) => item.id === itemId);
    expect(shown?.file).toMatchObject({ id: fileId, fileName: "tham luận bản cuối.pdf", scan: "pending" });
    expect(await findConferenceFile(PUBLIC_SCOPE, { id, fileId })).toMatchObject({ bytes: SAMPLES.pdf.length });
    expect(await findConferenceFile(PUBLIC_SCOPE, { id: "mttn-i", fileId })).toBeNull();
    expect(await refusalOf(send(itemId, "khác.pdf", SAMPLES.pdf, daNang))).toMatchObject({ code: "access.forbidden" });
  });

  test("is refused where its content is not what its name says, and nothing of it is kept", async () => {
    const itemId = await entry("PAPER", quangTri);
    const before = (await kept()).length;
    const fault = await refusalOf(send(itemId, "tham luận.docx", SAMPLES.pdf, quangTri));
    expect(fault).toMatchObject({ code: "attachment.refused", fault: "not-what-it-says" });
    expect(await kept()).toHaveLength(before);
  });

  test("goes with its entry: what was removed is swept", async () => {
    const itemId = await entry("PAPER", organiser);
    const { fileId } = await send(itemId, "toàn văn.pdf", SAMPLES.pdf, organiser);
    await removeItem(organiser, { id, itemId, version: 1 }, now);
    expect(await findConferenceFile(readScope(organiser), { id, fileId })).toBeNull();
    const old = new Date(Date.now() - 7 * 86_400_000);
    for (const name of await kept()) await utimes(path.join(folder, name), old, old);
    await sweepOrphans(UPKEEPER, null, now);
    expect((await kept()).some((name) => name.endsWith(fileId))).toBe(false);
    expect((await kept()).length).toBeGreaterThan(0);
  });
});

test("a photograph is a picture, shown to anyone once the report is issued", async () => {
  const itemId = await entry("PHOTO", organiser);
  expect(await refusalOf(send(itemId, "ảnh.pdf", SAMPLES.pdf, organiser))).toMatchObject({
    code: "attachment.refused",
    fault: "ending-not-taken",
  });
  const { fileId } = await send(itemId, "ảnh.png", SAMPLES.png, organiser);
  expect(await findConferenceFile(PUBLIC_SCOPE, { id, fileId })).toBeNull();
  await db.owner.query("UPDATE conference SET state = 'ISSUED' WHERE id = $1", [id]);
  expect(await findConferenceFile(PUBLIC_SCOPE, { id, fileId })).not.toBeNull();
});
