import { FileGone, FilesAway } from "@/lib/domain/attachment/files-away";

/** What Node calls a disk that is full, broken, not to be written to, not a folder, or out of handles. */
const TROUBLES = new Set(
  "ENOENT ENOTDIR EISDIR EEXIST ENOSPC EDQUOT EFBIG EROFS EACCES EPERM EIO ENXIO ESTALE EMFILE ENFILE EXDEV".split(" "),
);

/** A disk's fault as the store's; any other error as it is. */
export function diskTrouble(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  if (!TROUBLES.has(error.code)) return error;
  const said = `${"syscall" in error ? error.syscall : "file"}: ${error.code}`;
  return error.code === "ENOENT" ? new FileGone(said) : new FilesAway(said);
}

/** For a promise of the disk's. @throws FilesAway or FileGone for the disk's fault, the error itself otherwise. */
export function away(error: unknown): never {
  throw diskTrouble(error);
}
