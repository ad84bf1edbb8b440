import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withClusterLock } from "@/lib/cli/embedded/lock";
import { embeddedStatus, startEmbedded, stopEmbedded } from "@/lib/cli/embedded/start";
import { askOnce, cutPower, killedWhileHolding, type OwnCluster, ownCluster, stranger } from "../support/own-cluster";

let own: OwnCluster;
beforeEach(() => {
  own = ownCluster();
});
afterEach(() => own.remove());

const folder = (url: string) => askOnce(url, "SHOW data_directory");

describe("after a power cut", () => {
  test("a note whose number is now somebody else's process is not believed, and the data is there", async () => {
    const { adminUrl } = await startEmbedded(own.cluster);
    await askOnce(adminUrl, "CREATE TABLE kept AS SELECT 'still here' AS word");
    await askOnce(adminUrl, "CHECKPOINT");
    await cutPower(own);
    const other = stranger();
    const note = own.file("test-postgres/postmaster.pid");
    fs.writeFileSync(note, fs.readFileSync(note, "utf8").replace(/^\d+/, String(other.pid)));
    expect((await embeddedStatus(own.cluster)).running).toBe(false);

    const again = await startEmbedded(own.cluster);
    expect(await askOnce(again.adminUrl, "SELECT word FROM kept")).toBe("still here");
    expect(other.exitCode).toBeNull();
    other.kill();
    await once(other, "exit");
  });

  test("a server that stopped halfway through its first start gets its logins", async () => {
    const { adminUrl } = await startEmbedded(own.cluster);
    await askOnce(adminUrl, "DROP DATABASE portal");
    await askOnce(adminUrl, "DROP ROLE portal_owner");
    expect(await askOnce((await startEmbedded(own.cluster)).ownerUrl, "SELECT current_user")).toBe("portal_owner");
  });
});

describe("a lock that was left", () => {
  test("by a killed process is taken over", async () => {
    await killedWhileHolding(own);
    expect(fs.existsSync(own.file("test-postgres.lock"))).toBe(true);
    await expect(withClusterLock(own.cluster, async () => "worked")).resolves.toBe("worked");
    expect(fs.readdirSync(own.file("."))).toEqual([]);
  });

  test("cut short, or naming a living process by its number, is taken over", async () => {
    for (const text of ["", String(process.pid), '{"port": 70000, "token": "x"}']) {
      fs.writeFileSync(own.file("test-postgres.lock"), text);
      await expect(withClusterLock(own.cluster, async () => "worked")).resolves.toBe("worked");
    }
  });

  test("whose port somebody else answers now is taken over", async () => {
    const other = net.createServer((socket) => socket.end("SSH-2.0-other\r\n")).listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as net.AddressInfo;
    fs.writeFileSync(own.file("test-postgres.lock"), JSON.stringify({ port, token: "0".repeat(24) }));
    await expect(withClusterLock(own.cluster, async () => "worked")).resolves.toBe("worked");
    other.close();
  });

  test("is taken over by one of many who wait, and they work one after the other", async () => {
    await killedWhileHolding(own);
    let working = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++working);
      await new Promise(setImmediate);
      working--;
    };
    await Promise.all(Array.from({ length: 12 }, () => withClusterLock(own.cluster, work)));
    expect(most).toBe(1);
    expect(fs.readdirSync(own.file("."))).toEqual([]);
  });
});

test("a remembered port that another server answers is left to it", async () => {
  const other = ownCluster();
  try {
    const theirs = await startEmbedded(other.cluster);
    await startEmbedded(own.cluster);
    await stopEmbedded(own.cluster);
    const memory = own.file("test-postgres.json");
    const remembered = JSON.parse(fs.readFileSync(memory, "utf8"));
    fs.writeFileSync(memory, JSON.stringify({ ...remembered, port: Number(new URL(theirs.adminUrl).port) }));
    expect((await embeddedStatus(own.cluster)).running).toBe(false);

    const ours = await startEmbedded(own.cluster);
    expect(await folder(ours.adminUrl)).toBe(own.file("test-postgres"));
    expect(await folder(theirs.adminUrl)).toBe(other.file("test-postgres"));
  } finally {
    await other.remove();
  }
});

test("two starts at once give one server", async () => {
  const [one, two] = await Promise.all([startEmbedded(own.cluster), startEmbedded(own.cluster)]);
  expect(one).toEqual(two);
  expect(await folder(one.adminUrl)).toBe(own.file("test-postgres"));
  expect(await embeddedStatus(own.cluster)).toMatchObject({ running: true });
});
