import { type NamedFile, readFileName } from "@/lib/domain/attachment/file-name";
import { type FileFormat, LARGEST_FILE } from "@/lib/domain/attachment/formats";
import { DomainError } from "@/lib/domain/errors";
import { FileFaulty } from "@/lib/files/file-fault";
import { dropReceived, type Received, receiveFile } from "@/lib/files/receive-file";
import { recogniseFile } from "@/lib/files/recognise";
import { theStore } from "@/lib/files/store/the-store";
import { fileRefusal } from "./file-refusal";

/** A file as a form sends it. */
export type SentFile = { readonly name: string; readonly content: AsyncIterable<Uint8Array> };

/** A file that was received whole, is what its name says, and is kept under its id. */
export type TakenFile = NamedFile & Pick<Received, "id" | "bytes" | "sha256">;

type Taking<T> = {
  /** Asked with the format before the first byte is received; refuses where the file may not come. */
  readonly permit?: (format: FileFormat) => Promise<void>;
  /** Records it; what it refuses is kept nowhere. */
  readonly record: (file: TakenFile) => Promise<T>;
};

/**
 * Receives a file, keeps it and has it recorded. Of one that is not recorded nothing is left.
 *
 * Refuses with `attachment.refused`, or as its recording does.
 * @throws FilesAway when the file cannot be kept: nothing is recorded then.
 */
export async function takeFile<T>({ name, content }: SentFile, { permit, record }: Taking<T>): Promise<T> {
  const { fileName, format } = readFileName(name);
  await permit?.(format);
  const store = await theStore();
  let received: Received | null = null;
  let isKept = false;
  try {
    received = await receiveFile(content, LARGEST_FILE);
    if ((await recogniseFile(received.path)) !== format) throw new FileFaulty("not-what-it-says");
    await store.keep(received);
    isKept = true;
    const { id, bytes, sha256 } = received;
    return await record({ id, fileName, format, bytes, sha256 });
  } catch (error) {
    // Where the database was lost it may have recorded the file all the same: what it did not, is swept.
    if (received && !isKept) await dropReceived(received);
    // A store that does not answer now is swept too: whoever sent the file hears why it was refused.
    if (received && isKept && error instanceof DomainError) await store.remove(received.id).catch(() => undefined);
    throw fileRefusal(error, fileName);
  }
}
