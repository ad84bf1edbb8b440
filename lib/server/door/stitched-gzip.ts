import { constants, crc32, deflateRawSync } from "node:zlib";

/**
 * A text with gaps of one length, compressed once, whose gaps can be filled without compressing again.
 *
 * Each piece between two gaps is its own run of deflate blocks that ends on a byte; a gap is a stored block. The pieces
 * share their dictionary, in which gaps are bytes that no text has, so that nothing ever refers into a gap.
 */
export type Stitched = {
  /** The text with the marker in its gaps; the pieces are views of it. */
  readonly body: Buffer;
  readonly pieces: readonly Buffer[];
  readonly packed: readonly Buffer[];
  readonly gap: number;
};

const WINDOW = 32_768;
const LEVEL = 9;
/** A byte that no UTF-8 text has. */
const NOT_IN_UTF8 = 0xff;
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** A sync flush ends with an empty stored block: its length and the length's complement. */
const EMPTY_LENGTH = 4;

/** Cuts a text at every occurrence of a marker and compresses the pieces. */
export function stitch(body: Buffer, marker: string): Stitched {
  const gap = Buffer.byteLength(marker);
  const pieces = cut(body, Buffer.from(marker));
  const context: Buffer[] = [];
  const packed = pieces.map((piece, index) => {
    const dictionary = Buffer.concat(context).subarray(-WINDOW);
    context.splice(0, context.length, dictionary, piece, Buffer.alloc(gap, NOT_IN_UTF8));
    const last = index === pieces.length - 1;
    const deflated = deflateRawSync(piece, {
      level: LEVEL,
      finishFlush: last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
      ...(dictionary.length > 0 && { dictionary }),
    });
    return last ? deflated : openStoredBlock(deflated, gap);
  });
  return { body, pieces, packed, gap };
}

/** The text with its gaps filled: copied in one go, for joining the pieces takes twice the time. */
export function fill({ body, pieces, gap }: Stitched, filling: string): Buffer {
  const filled = Buffer.from(body);
  let at = 0;
  for (const piece of pieces.slice(0, -1)) {
    at += piece.length;
    filled.write(filling, at, gap, "latin1");
    at += gap;
  }
  return filled;
}

/** The text with its gaps filled, as gzip. The filling is as long as the marker was. */
export function fillGzip({ pieces, packed }: Stitched, filling: string): Buffer {
  const gap = Buffer.from(filling);
  let checksum = 0;
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) checksum = crc32(gap, checksum);
    checksum = crc32(piece, checksum);
    length += piece.length + (index > 0 ? gap.length : 0);
  }
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(checksum, 0);
  trailer.writeUInt32LE(length % 2 ** 32, 4);
  return Buffer.concat([HEADER, interleave(packed, gap), trailer]);
}

/** Bytes that are kept for it in memory. */
export function sizeOf({ body, packed }: Stitched): number {
  return [body, ...packed].reduce((total, part) => total + part.length, 0);
}

function cut(body: Buffer, marker: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = body.indexOf(marker); at >= 0; at = body.indexOf(marker, from)) {
    pieces.push(body.subarray(from, at));
    from = at + marker.length;
  }
  pieces.push(body.subarray(from));
  return pieces;
}

/** Turns the empty stored block at the end into the head of one that holds the gap. */
function openStoredBlock(deflated: Buffer, gap: number): Buffer {
  const opened = Buffer.from(deflated);
  opened.writeUInt16LE(gap, opened.length - EMPTY_LENGTH);
  opened.writeUInt16LE(0xffff - gap, opened.length - EMPTY_LENGTH + 2);
  return opened;
}

function interleave(parts: readonly Buffer[], between: Buffer): Buffer {
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));
}
