import fc from "fast-check";
import { expect, test } from "vitest";
import { readParts } from "@/lib/server/body/multipart";

const form = (bytes: Buffer) =>
  Buffer.concat([
    Buffer.from('--xX\r\nContent-Disposition: form-data; name="kind"\r\n\r\nother\r\n--xX\r\n'),
    Buffer.from('Content-Disposition: form-data; name="file"; filename="tờ trình.pdf"\r\nContent-Type: x\r\n\r\n'),
    bytes,
    Buffer.from("\r\n--xX--\r\n"),
  ]);

async function* cutAt(body: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}

async function partsOf(body: Buffer, size: number) {
  const found: [string, string | null, string][] = [];
  for await (const { name, fileName, content } of readParts(cutAt(body, size), "xX")) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    found.push([name, fileName, Buffer.concat(chunks).toString("base64")]);
  }
  return found;
}

test("a form is read the same however its bytes arrive, whatever they are", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 90 }), async (bytes, size) => {
      const sent = Buffer.from(bytes);
      fc.pre(!sent.includes("\r\n--xX"));
      expect(await partsOf(form(sent), size)).toEqual([
        ["kind", null, Buffer.from("other").toString("base64")],
        ["file", "tờ trình.pdf", sent.toString("base64")],
      ]);
    }),
  );
});

test("a form cut anywhere is told as broken, never as whole", async () => {
  const whole = form(Buffer.from("%PDF-1.7 …"));
  for (let end = 0; end < whole.length - 4; end++) await expect(partsOf(whole.subarray(0, end), 50)).rejects.toThrow();
});
