import type { Readable } from "node:stream";
import type { ByteRange } from "@/lib/domain/attachment/byte-range";
import type { Received } from "../receive-file";

/** A file that stands in a store, and since when, in milliseconds. */
export type Kept = { readonly id: string; readonly since: number };

/** Kho tệp: where dossiers' files stand once they were received whole, under ids of the portal's own. */
export type FileStore = {
  /** The place in words, for operators. */
  readonly place: string;
  /** Whether its files are copied with a backup; a bucket is backed up by whoever runs it. */
  readonly isCopied: boolean;
  /**
   * Takes a received file over; it is there whole or not at all.
   * @throws FilesAway when it cannot be kept; the received file stands where it stood.
   */
  readonly keep: (received: Received) => Promise<void>;
  /**
   * The bytes of a file as they are read, of the whole or one part of it.
   * @throws FileGone when it is not there, FilesAway when the store does not answer.
   */
  readonly open: (id: string, range?: ByteRange) => Promise<Readable>;
  /**
   * Removes a file; nothing where it is not there.
   * @throws FilesAway when the store does not answer.
   */
  readonly remove: (id: string) => Promise<void>;
  /**
   * All files, in groups of at most a thousand.
   * @throws FilesAway when the store does not answer.
   */
  readonly list: () => AsyncIterable<readonly Kept[]>;
};

/** The ids of files: other names in a store are not the portal's. */
export const isFileId = (name: string): boolean => /^[0-9a-f-]{36}$/.test(name);
