import { useTranslations } from "next-intl";
import { AppLink } from "../ui/app-link";
import { projectHref } from "./project-address";

/** Where a đề án's đề cương is read and taken away, for those who see its dossier. */
export function DossierLinks({ code, preview = false }: { code: string; preview?: boolean }) {
  const words = useTranslations("papers");
  const file = `/api/v1/projects/${encodeURIComponent(code)}/dossier`;
  return (
    <>
      {preview && <AppLink href={`${projectHref(code)}/dossier`}>{words("outline")}</AppLink>}
      <a href={`${file}.docx`} aria-label={words("file", { paper: words("outline"), kind: "Word" })}>
        Word
      </a>
      <a href={`${file}.pdf`} aria-label={words("file", { paper: words("outline"), kind: "PDF" })}>
        PDF
      </a>
    </>
  );
}
