import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { LIMITS } from "@/lib/intake/limits";
import { PUBLISHED_FIGURES } from "@/lib/intake/published-figures/columns";
import { readRecords } from "@/lib/intake/read-records";
import { rewritten, workbook } from "../../support/workbook";

type Part = { name: string; packed: Buffer; claimed: number; encrypted?: boolean };

/** An archive as an attacker writes one: sizes are claims, names may repeat. */
function archive(parts: Part[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, packed, claimed, encrypted } of parts) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimed, 18);
    fields.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, place, Buffer.from(name)]));
    bodies.push(body);
    at += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, directory, Buffer.from("PK\x05\x06"), end]);
}

const zeros = (bytes: number) => deflateRawSync(Buffer.alloc(bytes));
const sheetPart = (packed: Buffer, claimed: number): Part => ({ name: "xl/worksheets/sheet1.xml", packed, claimed });
const codesOf = async (bytes: Buffer, name = "a.xlsx") => {
  const read = readRecords({ name, bytes }, PUBLISHED_FIGURES);
  return ("problems" in read ? read.problems : read.value.problems).map(({ code }) => code);
};

describe("a file that would exhaust the process is refused before it does", () => {
  test("one that says it inflates to more than the limit is not inflated", async () => {
    const bytes = archive([sheetPart(zeros(1_000), LIMITS.partBytes + 1)]);
    expect(await codesOf(bytes)).toEqual(["file-inflates-too-much"]);
  });

  test("one that lies about its size is stopped while it inflates, in little memory", async () => {
    const bomb = archive([sheetPart(zeros(100_000_000), 1_000)]);
    expect(bomb.length).toBeLessThan(150_000);
    const before = process.memoryUsage().rss;
    expect(await codesOf(bomb)).toEqual(["file-inflates-too-much"]);
    expect(process.memoryUsage().rss - before).toBeLessThan(80_000_000);
  });

  test("many parts that together pass the limit are stopped too", async () => {
    const part = zeros(LIMITS.partBytes - 1);
    const parts = [1, 2, 3].map((number) => ({
      name: `xl/worksheets/sheet${number}.xml`,
      packed: part,
      claimed: 1_000,
    }));
    expect(await codesOf(archive(parts))).toEqual(["file-inflates-too-much"]);
  });

  test("one of a thousand to one is a bomb even within the limit", async () => {
    expect(await codesOf(archive([sheetPart(zeros(15_000_000), 15_000_000)]))).toEqual(["file-inflates-too-much"]);
  });

  test("too many parts, a part named twice, an encrypted part", async () => {
    const part = sheetPart(zeros(10), 10);
    const many = Array.from({ length: LIMITS.parts + 1 }, (_, at) => ({ ...part, name: `xl/media/${at}` }));
    expect(await codesOf(archive(many))).toEqual(["file-too-many-parts"]);
    expect(await codesOf(archive([part, part]))).toEqual(["file-unreadable"]);
    expect(await codesOf(archive([{ ...part, encrypted: true }]))).toEqual(["file-unreadable"]);
  });

  test("a file over the limit, and a table of too many rows or columns", async () => {
    expect(await codesOf(Buffer.alloc(LIMITS.fileBytes + 1, "a"))).toEqual(["file-too-large"]);
    expect(await codesOf(Buffer.from("a\n".repeat(LIMITS.rows + 1)), "a.csv")).toEqual(["table-too-many-rows"]);
    expect(await codesOf(Buffer.from("a;".repeat(LIMITS.columns + 1)), "a.csv")).toEqual(["table-too-many-columns"]);
    const far = rewritten(await workbook([["scope"]]), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    });
    expect(await codesOf(far)).toEqual(["table-too-many-rows"]);
  });
});

describe("a file that is not what it seems is refused in words", () => {
  test("entities, macros, links to other files", async () => {
    const plain = await workbook([["scope"]]);
    const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>';
    expect(await codesOf(rewritten(plain, { "xl/sharedStrings.xml": (xml) => entity + xml }))).toEqual([
      "file-doctype",
    ]);
    expect(await codesOf(archive([{ name: "xl/vbaProject.bin", packed: zeros(1), claimed: 1 }]))).toEqual([
      "file-macros",
    ]);
    const link = { name: "xl/externalLinks/externalLink1.xml", packed: zeros(1), claimed: 1 };
    expect(await codesOf(archive([link]))).toEqual(["file-external-links"]);
  });

  test("an old or locked workbook, a text named .xlsx, a CSV in another encoding, a quote left open, nothing at all", async () => {
    expect(await codesOf(Buffer.from("d0cf11e0a1b11ae1", "hex"))).toEqual(["file-locked-or-old"]);
    expect(await codesOf(Buffer.from("scope;year"))).toEqual(["file-unreadable"]);
    expect(await codesOf(Buffer.from([0x47, 0x69, 0xe1]), "a.csv")).toEqual(["file-not-utf8"]);
    expect(await codesOf(Buffer.from('scope;year\n"VN;2023'), "a.csv")).toEqual(["file-open-quote"]);
    expect(await codesOf(Buffer.alloc(0))).toEqual(["file-empty"]);
    expect(await codesOf((await workbook([["scope", "year"]])).subarray(0, 900))).toEqual(["file-unreadable"]);
  });
});
