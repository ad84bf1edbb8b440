import { useTranslations } from "next-intl";

type PaperLinksProps = {
  /** What the paper is called. */
  paper: string;
  /** Its address without the kind of file. */
  path: string;
  query?: string;
};

/** A paper's files, each named by the paper for whoever hears the link alone. */
export function PaperLinks({ paper, path, query = "" }: PaperLinksProps) {
  const words = useTranslations("papers");
  return (
    <>
      <a href={`${path}.docx${query}`} aria-label={words("file", { paper, kind: "Word" })}>
        Word
      </a>
      <a href={`${path}.pdf${query}`} aria-label={words("file", { paper, kind: "PDF" })}>
        PDF
      </a>
    </>
  );
}
