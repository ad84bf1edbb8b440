/** Kho tệp: where files are kept cannot be reached, refuses or is full. Nothing was kept; another try may do. */
export class FilesAway extends Error {
  override name = "FilesAway";
}

/** The store of files answers, and this file is not in it. */
export class FileGone extends FilesAway {
  override name = "FileGone";
}
