import { isGivenOut, type Scan } from "@/lib/domain/attachment/scan";

type GivenFileProps = {
  file: { readonly fileName: string; readonly scan: Scan; readonly finding: string | null };
  href: string;
  /** Whether a virus scanner looks at files before they are given out. */
  isScanning: boolean;
  /** Why it is not given out, in words. */
  withheld: (finding: string | null) => string;
};

/** The name of a file as a link to it, or, where it is not given out, with the reason. */
export function GivenFile({ file, href, isScanning, withheld }: GivenFileProps) {
  const { fileName, finding } = file;
  if (isGivenOut(file, isScanning)) {
    return (
      <a href={href} className="break-words" lang="vi">
        {fileName}
      </a>
    );
  }
  return (
    <>
      <span className="break-words" lang="vi">
        {fileName}
      </span>
      <span className={`block ${finding === null ? "text-muted" : "text-alarm"}`}>{withheld(finding)}</span>
    </>
  );
}
