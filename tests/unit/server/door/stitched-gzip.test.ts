import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fill, fillGzip, stitch } from "@/lib/server/door/stitched-gzip";

const MARKER = "#marker-of-24-characters";
const FILLING = "a-nonce-of-24-characters";
const page = fc.array(fc.string({ unit: "binary", maxLength: 400 }), { minLength: 1, maxLength: 40 });

test("whatever stands between the gaps, the compressed page reads as the page with its gaps filled", () => {
  fc.assert(
    fc.property(page, (pieces) => {
      const clean = pieces.map((piece) => piece.replaceAll("#", ""));
      const kept = stitch(Buffer.from(clean.join(MARKER)), MARKER);
      const expected = Buffer.from(clean.join(FILLING)).toString();

      expect(fill(kept, FILLING).toString()).toBe(expected);
      expect(gunzipSync(fillGzip(kept, FILLING)).toString()).toBe(expected);
    }),
    { numRuns: 1_000, examples: [[["", "\u{10ffc0}", "\0\u{10ffc0}", ""]]] },
  );
});

test("a page longer than deflate's window, with the same text around every gap, survives too", () => {
  const piece = `<script nonce="`;
  const long = Array.from({ length: 3_000 }, (_, row) => `${"đồng ".repeat(row % 9)}${piece}`);
  const kept = stitch(Buffer.from(long.join(MARKER)), MARKER);

  expect(gunzipSync(fillGzip(kept, FILLING)).toString()).toBe(long.join(FILLING));
});

test("a page without gaps is one piece", () => {
  const kept = stitch(Buffer.from("{}"), MARKER);
  expect(gunzipSync(fillGzip(kept, FILLING)).toString()).toBe("{}");
});
