/** What a dossier's files may be, told by their content, with the endings they may bear. */
export const FORMATS = {
  pdf: { type: "application/pdf", endings: ["pdf"] },
  docx: { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", endings: ["docx"] },
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", endings: ["xlsx"] },
  png: { type: "image/png", endings: ["png"] },
  jpg: { type: "image/jpeg", endings: ["jpg", "jpeg"] },
} as const;
export type FileFormat = keyof typeof FORMATS;
export const FILE_FORMATS = Object.keys(FORMATS) as [FileFormat, ...FileFormat[]];

/** Whether a file of this format is a picture. */
export function isPicture(format: FileFormat): boolean {
  return format === "png" || format === "jpg";
}

/** Whether a file of this format may be the scan of a signed paper. */
export function isScan(format: FileFormat): boolean {
  return format === "pdf" || isPicture(format);
}

/** The most bytes of one file: 20 MB. */
export const LARGEST_FILE = 20_971_520;

/** Why a file is not taken. */
export type FileFault =
  | "none-sent"
  | "empty"
  | "too-large"
  | "cut"
  | "name-too-long"
  | "name-unclear"
  | "two-endings"
  | "ending-not-taken"
  | "not-a-scan"
  | "not-what-it-says"
  | "damaged"
  | "macros"
  | "inflates-too-much";
