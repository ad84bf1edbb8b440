import { useTranslations } from "next-intl";
import type { PrintedText } from "@/lib/domain/report/printed-text";
import { PaperLinks } from "../papers/paper-links";
import { PaperSheet } from "../papers/paper-sheet";
import { PageHeader } from "../ui/page-header";
import { projectHref } from "./project-address";

/** A đề án's đề cương as its files have it, to be read before it is printed. */
export function DossierPage({ code, paper }: { code: string; paper: PrintedText }) {
  const words = useTranslations("papers");
  const layout = useTranslations("layout.nav");
  return (
    <>
      <PageHeader
        title={`${words("outline")} ${code}`}
        path={[
          { label: layout("projects"), href: "/projects" },
          { label: code, href: projectHref(code) },
          { label: words("outline") },
        ]}
        lead={words("lead")}
        actions={<PaperLinks paper={words("outline")} path={`/api/v1${projectHref(code)}/dossier`} />}
      />
      <PaperSheet paper={paper} />
    </>
  );
}
