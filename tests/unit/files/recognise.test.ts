import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FILE_FORMATS } from "@/lib/domain/attachment/formats";
import { FileFaulty } from "@/lib/files/file-fault";
import { recogniseFile } from "@/lib/files/recognise";
import { aZip, SAMPLES } from "../../support/zip";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "files-"));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function seen(bytes: Buffer | string): Promise<string> {
  const place = path.join(folder, "one");
  await writeFile(place, bytes);
  try {
    return await recogniseFile(place);
  } catch (error) {
    return error instanceof FileFaulty ? error.fault : `${error}`;
  }
}

const word = { "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" };

describe("a file is told by its content", () => {
  test.each(FILE_FORMATS)("a %s is what it is", async (format) => {
    expect(await seen(SAMPLES[format])).toBe(format);
  });

  test.each([
    ["a page that calls itself a picture", "<html><script>alert(1)</script></html>", "not-what-it-says"],
    ["a drawing with a script", '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "not-what-it-says"],
    ["nothing at all", "", "not-what-it-says"],
    ["a PDF cut in half", SAMPLES.pdf.subarray(0, 20), "damaged"],
    ["a picture cut in half", SAMPLES.png.subarray(0, 10), "damaged"],
    ["a Word file cut in half", SAMPLES.docx.subarray(0, SAMPLES.docx.length - 30), "damaged"],
    ["an archive of programs", aZip({ "run.exe": "MZ" }), "not-what-it-says"],
    ["a Word file with macros", aZip({ ...word, "word/vbaProject.bin": "x" }), "macros"],
  ])("%s is refused", async (_, bytes, fault) => {
    expect(await seen(bytes)).toBe(fault);
  });

  test("a Word file that unpacks to 300 MB is refused, whatever sizes it claims", async () => {
    const bomb = aZip({ ...word, "word/media.bin": Buffer.alloc(300_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await seen(bomb)).toBe("inflates-too-much");
  });

  test("a Word file whose parts cannot be unpacked is refused", async () => {
    const broken = Buffer.from(aZip({ ...word, "word/media.bin": Buffer.alloc(5_000, "a") }));
    broken.fill(0xff, 140, 160);
    expect(["damaged", "not-what-it-says"]).toContain(await seen(broken));
  });
});
