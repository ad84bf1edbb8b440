import { crc32, deflateSync } from "node:zlib";
import { withoutMarks } from "@/lib/domain/text/without-marks";

/** A page of PDF with these lines; its font has no Vietnamese letters, so they stand without accents. */
export function pdfFile(lines: readonly string[]): Buffer {
  const shown = lines.map(
    (line) =>
      `(${withoutMarks(line)
        .replace(/[^ -~]/g, " ")
        .replace(/[\\()]/g, "\\$&")}) Tj T*`,
  );
  const content = `BT /F1 11 Tf 16 TL 60 780 Td ${shown.join(" ")} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + end, "latin1");
}

const [WIDTH, HEIGHT] = [210, 297];

/** A picture like a scanned sheet: lines of grey on white, other ones for another number. */
export function scannedSheet(number: number): Buffer {
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const written = y > 30 && y < 260 && y % 9 < 2;
    const length = 90 + ((Math.floor(y / 9) * 37 + number * 53) % 80);
    return Buffer.from([
      0,
      ...Array.from({ length: WIDTH }, (_, x) => (written && x > 20 && x < 20 + length ? 90 : 245)),
    ]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, crc]);
}
