import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addAttachment } from "@/lib/commands/attachments/add-attachment";
import { scanAttachments } from "@/lib/commands/attachments/scan-attachments";
import { createProject } from "@/lib/commands/projects/create-project";
import { transaction } from "@/lib/db/transaction";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { FilesAway } from "@/lib/domain/attachment/files-away";
import { refuseWithheld } from "@/lib/domain/attachment/scan";
import { ScannerAway } from "@/lib/files/scanner-words";
import { startScanning } from "@/lib/jobs/scanning";
import { listAttachments } from "@/lib/queries/attachments/list-attachments";
import { aClamd } from "../../support/clamd";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { placesOfFiles } from "../../support/places-of-files";
import { aWrittenProject } from "../../support/written-project";
import { SAMPLES } from "../../support/zip";

const db = testDatabase({ reference: true });
const now = new Date();
const EICAR = "stream: Win.Test.EICAR_HDB-1 FOUND";
const bad = Buffer.concat([SAMPLES.pdf, Buffer.from("EICAR\n%%EOF\n")]);
const judged = (bytes: Buffer) => (bytes.includes("EICAR") ? EICAR : "stream: OK");
let officer: Actor;
let code: string;

beforeAll(async () => {
  officer = await new Facts(db.owner).anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
});
beforeEach(async () => {
  await db.owner.query("UPDATE project_attachment SET scan = 'clean' WHERE scan = 'pending'");
  ({ code } = await createProject(officer, aWrittenProject(), now));
});

async function* stream(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
const send = (name: string, bytes: Buffer) =>
  addAttachment(officer, { code, kind: "other" }, { name, content: stream(bytes) }, now);
async function scanOf(name: string) {
  const found = (await listAttachments(readScope(officer), code))?.items.find(({ fileName }) => fileName === name);
  if (!found) throw new Error(name);
  return found;
}
const withheld = async (name: string, isScanning: boolean) => {
  const file = await scanOf(name);
  return refusalOf(Promise.resolve().then(() => refuseWithheld(file, isScanning))).catch(() => null);
};

describe.each(placesOfFiles())("of files kept in %s:", (_, place) => {
  beforeAll(place.enter);
  afterAll(place.leave);

  test("a file is withheld while it waits, given out once it is clean, and never where something was found", async () => {
    const large = Buffer.concat([SAMPLES.pdf, Buffer.alloc(3_000_000, "%x\n"), Buffer.from("%%EOF\n")]);
    await send("sạch.pdf", large);
    await send("nhiễm.pdf", bad);
    expect(await withheld("sạch.pdf", true)).toMatchObject({ code: "attachment.unscanned" });
    expect(await withheld("sạch.pdf", false)).toBeNull();

    const clamd = await aClamd(judged);
    const round = await scanAttachments(UPKEEPER, { address: clamd.address }, now);
    await clamd.close();
    expect(clamd.received.some((bytes) => bytes.equals(large))).toBe(true);
    expect(round).toMatchObject({ clean: 1, refused: [{ finding: "Win.Test.EICAR_HDB-1" }], unscanned: [] });
    expect(await scanOf("sạch.pdf")).toMatchObject({ scan: "clean", finding: null });
    expect(await withheld("sạch.pdf", true)).toBeNull();
    for (const isScanning of [true, false])
      expect(await withheld("nhiễm.pdf", isScanning)).toMatchObject({
        code: "attachment.infected",
        finding: "Win.Test.EICAR_HDB-1",
      });
  });

  test("a scanner that is away, closes or stays silent leaves files waiting, and they are scanned once it is back", async () => {
    await send("chờ.pdf", SAMPLES.pdf);
    const closing = await aClamd(() => "closes");
    const silent = await aClamd(() => "silent");
    const gone = await aClamd(judged);
    await gone.close();
    for (const { address } of [closing, silent, gone])
      await expect(scanAttachments(UPKEEPER, { address, longestMs: 300 }, now)).rejects.toThrow(ScannerAway);
    await Promise.all([closing.close(), silent.close()]);
    expect(await withheld("chờ.pdf", true)).toMatchObject({ code: "attachment.unscanned" });

    const failures: unknown[] = [];
    const log = { done: () => undefined, failed: (error: unknown) => failures.push(error) };
    const stop = startScanning(gone.address, log, { everyMs: 20, afterFailureMs: 50 });
    await expect.poll(() => failures.length, { timeout: 10_000 }).toBeGreaterThan(1);
    const back = await aClamd(judged, gone.address.port);
    await expect.poll(async () => (await scanOf("chờ.pdf")).scan, { timeout: 10_000 }).toBe("clean");
    stop();
    await back.close();
  });

  test("a file that the scanner cannot read waits behind the others and holds none of them up", async () => {
    await send("quá cỡ.pdf", Buffer.concat([SAMPLES.pdf, Buffer.from("LIMIT\n%%EOF\n")]));
    await send("sau.pdf", SAMPLES.pdf);
    const clamd = await aClamd((bytes) =>
      bytes.includes("LIMIT") ? "INSTREAM size limit exceeded. ERROR" : "stream: OK",
    );
    const round = await scanAttachments(UPKEEPER, { address: clamd.address }, now);
    await clamd.close();
    expect(round).toMatchObject({ clean: 1, unscanned: [{ why: "INSTREAM size limit exceeded. ERROR" }] });
    expect((await scanOf("quá cỡ.pdf")).scan).toBe("pending");
  });

  test("a verdict stands once, and nobody but the portal's own job gives one", async () => {
    const { id } = await send("a.pdf", bad);
    const clamd = await aClamd(judged);
    await scanAttachments(UPKEEPER, { address: clamd.address }, now);
    await clamd.close();
    const clear = (who: Actor | typeof UPKEEPER) =>
      transaction(who, (tx) => tx.$queryRaw`SELECT record_scan(${id}::uuid, 'clean', NULL)::text`);
    await clear(UPKEEPER);
    expect((await scanOf("a.pdf")).scan).toBe("refused");
    await expect(clear(officer)).rejects.toThrow(/permission denied/);
    const direct = transaction(officer, (tx) => tx.$executeRaw`UPDATE project_attachment SET scan = 'clean'`);
    await expect(direct).rejects.toThrow(/permission denied/);
  });

  test("one that is gone waits behind the others; while the place is away, all wait and the round says so", async () => {
    const { id } = await send("mất.pdf", SAMPLES.pdf);
    await send("còn.pdf", SAMPLES.pdf);
    await rm(place.fileOf(id));
    const clamd = await aClamd(judged);
    const round = () => scanAttachments(UPKEEPER, { address: clamd.address }, now);
    expect(await round()).toMatchObject({ clean: 1, unscanned: [{ id }] });
    await send("sau.pdf", SAMPLES.pdf);
    await place.breakDown();
    await expect(round()).rejects.toThrow(FilesAway);
    await place.mend();
    expect(await round()).toMatchObject({ clean: 1, unscanned: [{ id }] });
    await clamd.close();
  });
});
