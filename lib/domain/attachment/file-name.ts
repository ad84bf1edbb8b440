import { refuse } from "../errors";
import { type FileFault, type FileFormat, FORMATS } from "./formats";

/** A file's name as it is kept, and the format its ending speaks of. */
export type NamedFile = { readonly fileName: string; readonly format: FileFormat };

const LONGEST = 200;
/** Control and layout characters that make a name read as another than it is. */
const UNCLEAR = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/u;
/** Endings of programs and pages, which have no place before the real one. */
const HIDDEN = /\.(exe|com|scr|bat|cmd|msi|dll|jar|js|mjs|vbs|ps1|sh|php|html?|svg|xhtml|xml|lnk|zip|rar|7z)$/i;

/**
 * The name a browser gave, without the folders before it, and what its ending says it is. Dots within a name stay, as
 * in “QĐ 12.2026.pdf”. Refuses with `attachment.refused`.
 */
export function readFileName(given: string): NamedFile {
  const fileName = (given.split(/[\\/]/).at(-1) ?? "").normalize("NFC").trim();
  const fault = (why: FileFault): never =>
    refuse({ code: "attachment.refused", fault: why, fileName: fileName.slice(0, 60) });
  if (fileName === "") return fault("none-sent");
  if (fileName.length > LONGEST) return fault("name-too-long");
  if (UNCLEAR.test(fileName)) return fault("name-unclear");
  const dot = fileName.lastIndexOf(".");
  const format = formatOf(fileName.slice(dot + 1));
  if (dot < 1 || format === null) return fault("ending-not-taken");
  const stem = fileName.slice(0, dot);
  if (HIDDEN.test(stem) || (formatOf(stem.slice(stem.lastIndexOf(".") + 1)) !== null && stem.includes(".")))
    return fault("two-endings");
  return { fileName, format };
}

function formatOf(ending: string): FileFormat | null {
  const found = Object.entries(FORMATS).find(([, { endings }]) =>
    (endings as readonly string[]).includes(ending.toLowerCase()),
  );
  return found ? (found[0] as FileFormat) : null;
}
